/** A month from which figures do not mean what they meant before. */
export interface SeriesBreak {
  month: string;
  what: 'categories' | 'snapPoints' | 'lsoaCodes';
}

/** The breaks of the publisher's own making, oldest first. Source: data.police.uk, changelog. */
export const SERIES_BREAKS: readonly SeriesBreak[] = [
  { month: '2011-09', what: 'categories' },
  { month: '2013-05', what: 'categories' },
  { month: '2022-07', what: 'snapPoints' },
  { month: '2023-06', what: 'lsoaCodes' },
];
