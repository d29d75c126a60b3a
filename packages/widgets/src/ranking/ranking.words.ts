import { elementWords } from '../words/element-words.js';

/** Labels of the table of areas by rate. */
export interface RankingLabels {
  area: string;
  caption: (subject: string, field: string) => string;
  place: string;
  rate: string;
  likely: string;
  scale: string;
  scaleEnd: (rate: string) => string;
  count: string;
  countOf: (count: string) => string;
  /** Heads of the downloaded table's further columns. */
  csv: {
    code: string;
    rank: string;
    lowest: string;
    highest: string;
    field: string;
    lower: string;
    upper: string;
    people: string;
    figures: string;
  };
  pages: string;
  previous: string;
  next: string;
  shown: (from: string, to: string, of: string) => string;
  order: Readonly<Record<'highest' | 'lowest' | 'name' | 'nameBackwards', string>>;
  goTo: (place: string) => string;
  withoutPlace: (count: number, text: string) => string;
  moreNames: (text: string) => string;
  download: string;
  setWithin: (level: string, scopes: string) => string;
  noRanking: (level: string, within: string, release: string) => string;
  noneInNation: (level: string, release: string) => string;
  notListed: (area: string) => string;
  pageSize: (found: string) => string;
  areaLink: (found: string) => string;
}

export const rankingWords = elementWords('ranking', {
  area: 'Area',
  caption: (subject, field) =>
    `${subject} per 1,000 people; places among ${field}, lowest rate first`,
  place: 'Place, lowest rate first',
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  scale: 'Rate and likely range',
  scaleEnd: (rate) => `0 to ${rate}`,
  count: 'Recorded',
  countOf: (count) => `${count} recorded`,
  csv: {
    code: 'Code',
    rank: 'Rank',
    lowest: 'Lowest place',
    highest: 'Highest place',
    field: 'Areas ranked',
    lower: 'Lower limit (95%)',
    upper: 'Upper limit (95%)',
    people: 'Residents, Census 2021',
    figures: 'Figures',
  },
  pages: 'Pages of the table',
  previous: 'Previous',
  next: 'Next',
  shown: (from, to, of) => `${from}–${to} of ${of}`,
  order: {
    highest: 'highest rate first',
    lowest: 'lowest rate first',
    name: 'by name',
    nameBackwards: 'by name, from the end',
  },
  goTo: (place) => `Show ${place}`,
  withoutPlace: (count, text) => `${text} ${count === 1 ? 'area' : 'areas'} without a place`,
  moreNames: (text) => `And ${text} more, each in the download.`,
  download: 'Download as CSV',
  setWithin: (level, scopes) =>
    `set within="…" to the GSS code of a ${scopes}, inside which ${level} areas are ranked.`,
  noRanking: (level, within, release) =>
    `no ranking of ${level} areas inside “${within}” in release ${release}. Check the code; a pack holds no rankings.`,
  noneInNation: (level, release) =>
    `no ranking of ${level} areas in release ${release}. A pack holds no rankings.`,
  notListed: (area) => `area “${area}” is not among the areas listed here.`,
  pageSize: (found) => `page-size “${found}” is not a whole number from 1.`,
  areaLink: (found) => `area-link “${found}” is no address with {code} in it.`,
});
