import { MEASURE_NAMES, monthsOf } from '@crimetrends/sdk/contract';
import { expect, it } from 'vitest';
import { areaRecordOf } from './area-records.js';
import { SLOTS } from '../police/categories.js';
import { emptyCounts } from '../police/counts.js';
import type { AreaOfLsoas } from '../geography/area.js';
import type { Geography } from '../geography/geography.js';

const [BURGLARY, DRUGS] = [2, 4];
const months = monthsOf({ from: '2024-01', to: '2025-12' });
const outcode: AreaOfLsoas = {
  code: 'QA1',
  name: 'QA1',
  level: 'outcode',
  lsoas: [0],
  shares: [0.3],
  apportionedBy: 'allPostcodes',
  parents: {},
};
const geography = {
  lsoas: [{ population: 1_234 }],
  forceOfLsoa: Int32Array.of(0),
  forces: [{ code: 'E23000001', name: 'F' }],
  areas: [],
} as unknown as Geography;

// claim: outcode-rounded-once
it('every number of an outcode is rounded once, from the unrounded share', () => {
  const counts = emptyCounts(months, 1);
  for (const month of counts.byMonth) {
    month[BURGLARY] = 1;
    month[DRUGS] = 1;
  }
  expect(counts.byMonth[0]!.length).toBe(SLOTS);
  const letters = [months.map(() => 's' as const)];
  const record = areaRecordOf(outcode, { geography, counts, letters, windowLength: 12 });
  // 0.3 × 12 = 3.6 of each in a year, 7.2 of both; 0.3 of each in a month, 0.6 of both.
  expect(record.population).toBe(370);
  expect([record.counts![BURGLARY], record.counts![DRUGS], record.totals]).toEqual([
    4,
    4,
    [7, 0, 7],
  ]);
  expect(record.countsByMonth![BURGLARY]!.at(-1)).toBe(0);
  expect([record.crimeByMonth!.at(-1), record.allByMonth!.at(-1)]).toEqual([1, 1]);
  expect(record.yearBefore!.slice(0, 3)).toEqual([7, 0, 7]);
  expect(record.yearBefore![MEASURE_NAMES.indexOf('burglary')]).toBe(4);
});
