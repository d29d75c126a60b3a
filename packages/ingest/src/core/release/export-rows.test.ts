import { expect, it } from 'vitest';
import { CATEGORIES, MEASURE_NAMES, type AreaRecord } from '@crimetrends/sdk/contract';
import { EXPORT_COLUMNS, exportRows } from './export-rows.js';

const record = (observed: AreaRecord['observed']): AreaRecord => ({
  code: 'GL16',
  name: 'GL16',
  level: 'outcode',
  population: 14_089,
  parents: {},
  observed,
  counts: CATEGORIES.map(() => 1),
});
const crimeOf = (observed: AreaRecord['observed']): Record<string, unknown> =>
  exportRows(
    {
      release: '2025-12',
      window: { from: '2025-01', to: '2025-12' },
      records: [record(observed)],
      tau: MEASURE_NAMES.map(() => 0.1),
    },
    'outcode',
  )[0]!;

// claim: sliver-no-rate
it('a sliver has a count, the police force areas it is of, and no rate', () => {
  const row = crimeOf({
    kind: 'partial',
    reason: 'residents',
    populationCovered: 16,
    parts: ['W15000002'],
  });
  expect(row).toEqual({
    code: 'GL16',
    name: 'GL16',
    level: 'outcode',
    measure: 'crime',
    kind: 'partial',
    reason: 'sliver',
    count: 13,
    monthsObserved: 12,
    population: 14_089,
    populationCovered: 16,
    parts: 'W15000002',
    windowFrom: '2025-01',
    windowTo: '2025-12',
    release: '2025-12',
  });
});

it('a larger part has its rate, and some months of a part say both', () => {
  const parts = ['E23000026', 'E23000038'];
  expect(
    crimeOf({ kind: 'partial', reason: 'residents', populationCovered: 12_000, parts }),
  ).toMatchObject({ reason: 'residents', ratePer1000: 1.0833, parts: 'E23000026 E23000038' });
  expect(
    crimeOf({
      kind: 'partial',
      reason: 'months',
      monthsObserved: 6,
      populationCovered: 16,
      parts,
    }),
  ).toMatchObject({
    reason: 'months',
    monthsObserved: 6,
    populationCovered: 16,
    parts: parts.join(' '),
  });
});

it('every column of a row is in the table', () => {
  const known = crimeOf({ kind: 'known' });
  expect(Object.keys(known).filter((key) => !EXPORT_COLUMNS.includes(key as never))).toEqual([]);
  expect(known).not.toHaveProperty('parts');
});
