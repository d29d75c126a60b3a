import type { Columns, Recogniser } from './columns.js';
import { recognised, type Recognised } from './layout.js';

/** Census tables. */
export const CENSUS: readonly Recogniser[] = [
  (c) => population(c, 'populationTs001', /^Residence type: Total/i),
  (c) => population(c, 'populationTs021', /^Ethnic group: Total: All usual residents/i),
  (c) => (c.has('geography code') ? recognised('censusTable') : undefined),
];

function population(c: Columns, kind: 'populationTs001' | 'populationTs021', total: RegExp): Recognised | undefined {
  const column = c.all.find((name) => total.test(name));
  return c.has('geography code') && column ? recognised(kind, '2021', { lsoa21: c.named('geography code'), population: column }) : undefined;
}
