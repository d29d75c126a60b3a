import { elementWords } from '../words/element-words.js';

/** Labels of the comparison. */
const ENGLISH = {
  subtitle: (year: string) => `Rates per 1,000 people in ${year}, each with its likely range.`,
  caption: (subject: string) => `${subject} per 1,000 people`,
  area: 'Area',
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  scale: 'Rate and likely range',
  scaleEnd: (rate: string) => `0 to ${rate}`,
  around: (postcode: string) => `The area around ${postcode.replace(' ', '\u00A0')}`,
  pairs: 'Each area beside each other one',
  download: 'Download as CSV',
  /** Further column heads of the download. */
  csv: {
    code: 'Code',
    lower: 'Lower limit (95%)',
    upper: 'Upper limit (95%)',
    likelyLower: 'Likely from',
    likelyUpper: 'Likely to',
    count: 'Recorded',
    people: 'Residents, Census 2021',
    figures: 'Figures',
  },
  setAreas:
    'set areas="…" to two, three or four GSS codes, outcodes or postcodes ' +
    'with commas between them, such as areas="E06000032, LU1".',
  tooMany: (count: number) => `areas names ${count} places, and four at most stand side by side.`,
  twice: (text: string) => `areas names “${text}” twice.`,
};

export type CompareWords = typeof ENGLISH;

export const compareWords = elementWords('compare', ENGLISH);
