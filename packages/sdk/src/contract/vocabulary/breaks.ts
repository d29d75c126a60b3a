/** A month at which the meaning of the figures changes. */
export interface SeriesBreak {
  month: string;
  what: 'categories' | 'snapPoints' | 'lsoaCodes';
}

/** Breaks in the published data, oldest first. Source: data.police.uk, changelog. */
export const SERIES_BREAKS: readonly SeriesBreak[] = [
  { month: '2011-09', what: 'categories' },
  { month: '2013-05', what: 'categories' },
  { month: '2022-07', what: 'snapPoints' },
  { month: '2023-06', what: 'lsoaCodes' },
];
