import { plural } from '@crimetrends/sdk/sentences';
import { elementWords } from '../words/element-words.js';

/** Labels of the ranking. */
const ENGLISH = {
  area: 'Area',
  /** `isHighestFirst` is the end that places are counted from. */
  caption: (subject: string, field: string, isHighestFirst: boolean) =>
    `${subject} per 1,000 people. Place 1 of ${field} is the ${isHighestFirst ? 'highest' : 'lowest'} ` +
    'rate; a range where the figures do not settle one.',
  place: 'Place',
  placeOf: (from: string, to: string, of: string) =>
    from === to ? `${from} of ${of}` : `${from}–${to} of ${of}`,
  under: (place: string) => `Place ${place}`,
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  scale: 'Rate and likely range',
  scaleEnd: (rate: string) => `0 to ${rate}`,
  count: 'Recorded',
  countOf: (count: string) => `${count} recorded`,
  /** Further column heads of the download. */
  csv: {
    code: 'Code',
    rank: 'Rank',
    lowest: 'Lowest place',
    highest: 'Highest place',
    field: 'Areas ranked',
    lower: 'Lower limit (95%)',
    upper: 'Upper limit (95%)',
    likelyLower: 'Likely from',
    likelyUpper: 'Likely to',
    people: 'Residents, Census 2021',
    figures: 'Figures',
  },
  pages: 'Pages of the table',
  previous: 'Previous',
  next: 'Next',
  shown: (from: string, to: string, of: string) => `${from}–${to} of ${of}`,
  sort: 'Order',
  order: {
    highest: 'highest rate first',
    lowest: 'lowest rate first',
    name: 'by name, from A',
    nameBackwards: 'by name, from Z',
  },
  goTo: (place: string) => `Show ${place}`,
  withoutPlace: (count: number, text: string) => `${text} ${plural(count, 'area')} without a place`,
  moreNames: (text: string) => `And ${text} more, each in the download.`,
  download: 'Download as CSV',
  setWithin: (level: string, scopes: string) =>
    `set within="…" to the GSS code of a ${scopes}, inside which ${level} areas are ranked.`,
  noRanking: (level: string, within: string, release: string) =>
    `no ranking of ${level} areas inside “${within}” in release ${release}. ` +
    'Check the code; a pack holds no rankings.',
  noneInNation: (level: string, release: string) =>
    `no ranking of ${level} areas in release ${release}. A pack holds no rankings.`,
  notListed: (area: string) => `area “${area}” is not among the areas listed here.`,
  pageSize: (found: string) => `page-size “${found}” is not a whole number from 1.`,
  areaLink: (found: string) => `area-link “${found}” is no address with {code} in it.`,
};

export type RankingWords = typeof ENGLISH;

export const rankingWords = elementWords('ranking', ENGLISH);
