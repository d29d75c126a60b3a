import { elementWords } from '../words/element-words.js';

/** Labels of areas side by side. */
export interface CompareLabels {
  subtitle: (year: string) => string;
  caption: (subject: string) => string;
  area: string;
  rate: string;
  likely: string;
  scale: string;
  scaleEnd: (rate: string) => string;
  around: (postcode: string) => string;
  pairs: string;
  download: string;
  /** Heads of the downloaded table's further columns. */
  csv: {
    code: string;
    lower: string;
    upper: string;
    count: string;
    people: string;
    figures: string;
  };
  setAreas: string;
  tooMany: (count: number) => string;
  twice: (text: string) => string;
}

export const compareWords = elementWords('compare', {
  subtitle: (year) => `Rates per 1,000 people in ${year}, each with its likely range.`,
  caption: (subject) => `${subject} per 1,000 people`,
  area: 'Area',
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  scale: 'Rate and likely range',
  scaleEnd: (rate) => `0 to ${rate}`,
  around: (postcode) => `The area around ${postcode.replace(' ', '\u00A0')}`,
  pairs: 'Each area beside each other one',
  download: 'Download as CSV',
  csv: {
    code: 'Code',
    lower: 'Lower limit (95%)',
    upper: 'Upper limit (95%)',
    count: 'Recorded',
    people: 'Residents, Census 2021',
    figures: 'Figures',
  },
  setAreas:
    'set areas="…" to two, three or four GSS codes, outcodes or postcodes with commas between them, such as areas="E06000032, LU1".',
  tooMany: (count) => `areas names ${count} places, and four at most stand side by side.`,
  twice: (text) => `areas names “${text}” twice.`,
});
