import { elementWords } from '../words/element-words.js';

/** Labels of the map. */
export interface MapLabels {
  shaded: (field: string, year: string) => string;
  figure: (name: string, rate: string, likely: string) => string;
  noFigure: (name: string, reason: string) => string;
  hint: string;
  key: string;
  step: (range: string, count: number) => string;
  noData: (count: number) => string;
  marked: (name: string) => string;
  withoutBoundary: (count: number) => string;
  noBoundaries: string;
  table: string;
  area: string;
  rate: string;
  likely: string;
  count: string;
  code: string;
  download: string;
  noAreas: (level: string, within: string, release: string) => string;
}

const areas = (count: number): string => `${count} ${count === 1 ? 'area' : 'areas'}`;

export const mapWords = elementWords('map', {
  shaded: (field, year) =>
    `Shaded by rate per 1,000 people in ${year}, in fifths of the ${field} with complete data: the stronger the shade, the higher the rate.`,
  figure: (name, rate, likely) => `${name}: ${rate} per 1,000 people, ${likely}.`,
  noFigure: (name, reason) => `${name}: ${reason}`,
  hint: 'Point at an area, or move through them with the arrow keys.',
  key: 'Rates per 1,000 people',
  step: (range, count) => `${range} (${areas(count)})`,
  noData: (count) => `No rate (${areas(count)})`,
  marked: (name) => `Heavy outline: ${name}`,
  withoutBoundary: (count) =>
    `${areas(count)} without a published boundary ${count === 1 ? 'stands' : 'stand'} in the table alone.`,
  noBoundaries:
    'No map: this release holds no boundaries of these areas. Their figures stand in the table.',
  table: 'Figures of the map as a table',
  area: 'Area',
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  count: 'Recorded',
  code: 'Code',
  download: 'Download as CSV',
  noAreas: (level, within, release) =>
    `no ${level} areas of “${within}” in release ${release}. Check the code; a pack holds no rankings.`,
});
