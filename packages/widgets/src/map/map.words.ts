import { plural } from '@crimetrends/sdk/sentences';
import { elementWords } from '../words/element-words.js';

const areas = (count: number): string => `${count} ${plural(count, 'area')}`;

/** Labels of the map. */
const ENGLISH = {
  shaded: (field: string, year: string) =>
    `Rates per 1,000 people in ${year}, in fifths of the ${field} with complete data. ` +
    'The stronger the shade, the higher the rate.',
  figure: (name: string, rate: string, likely: string) =>
    `${name}: ${rate} per 1,000 people, ${likely}.`,
  noFigure: (name: string, reason: string) => `${name}: ${reason}`,
  extremes: (highest: string, lowest: string) => `Highest rate: ${highest}. Lowest: ${lowest}.`,
  label: (name: string, rate: string) => `${name}, ${rate}`,
  /** By what the reader points with. */
  hint: {
    pointer: 'Point at an area, or move through them with the arrow keys.',
    touch: 'Tap an area for its figures.',
  },
  back: (place: string) => `Back to ${place}`,
  key: 'Rates per 1,000 people',
  step: (range: string, count: number) => `${range} (${areas(count)})`,
  noData: (count: number) => `No rate (${areas(count)})`,
  marked: (name: string) => `Heavy outline: ${name}`,
  withoutBoundary: (count: number) =>
    `${areas(count)} without a published boundary ` +
    `${plural(count, 'stands', 'stand')} in the table alone.`,
  noBoundaries:
    'No map: this release holds no boundaries of these areas. Their figures stand in the table.',
  table: 'Figures of the map as a table',
  area: 'Area',
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  count: 'Recorded',
  countOf: (count: string) => `${count} recorded`,
  code: 'Code',
  download: 'Download as CSV',
  noAreas: (level: string, within: string, release: string) =>
    `no ${level} areas of “${within}” in release ${release}. ` +
    'Check the code; a pack holds no rankings.',
};

export type MapWords = typeof ENGLISH;

export const mapWords = elementWords('map', ENGLISH);
