import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedTotals, denominatorsTopic, shared } from './denominators.js';

describe('denominators of an area', () => {
  // claim: usual-residents-always-come
  it('are in the order of the head, each the sum over its LSOAs', () => {
    const topic = denominatorsTopic([
      {
        denominator: { id: 'usualResidentsCensus2021', title: 'Usual residents' },
        byLsoa: Int32Array.from([1500, 1600, 1700]),
      },
      {
        denominator: { id: 'workdayPopulationCensus2011', title: 'Workday population' },
        byLsoa: Int32Array.from([9000, 300, 400]),
      },
    ]);
    expect(topic.head.denominators.map(({ id }) => id)).toEqual([
      'usualResidentsCensus2021',
      'workdayPopulationCensus2011',
    ]);
    expect(topic.of({ code: 'x', name: 'x', level: 'ward', lsoas: [0, 2], parents: {} })).toEqual([
      3200, 9400,
    ]);
  });
});

describe('a total of LSOAs 2011', () => {
  it('goes to the LSOA with the same code or the merged one', () => {
    const rows = [
      { source_no: 1, lsoa_no: 0, total: 700 },
      { source_no: 2, lsoa_no: 1, total: 300 },
      { source_no: 3, lsoa_no: 1, total: 50 },
    ];
    expect(carriedTotals(rows, [1500, 1600])).toEqual({
      byLsoa: Int32Array.from([700, 350]),
      split: 0,
    });
  });

  // claim: total-lsoa-was-split
  it('is shared among the parts of a split LSOA by their residents', () => {
    const rows = [
      { source_no: 1, lsoa_no: 0, total: 1000 },
      { source_no: 1, lsoa_no: 1, total: 1000 },
    ];
    expect(carriedTotals(rows, [1500, 1000])).toEqual({
      byLsoa: Int32Array.from([600, 400]),
      split: 1,
    });
  });

  it('is shared in whole people that add up to it, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.array(fc.nat(5_000), { minLength: 1, maxLength: 9 }),
        (total, weights) => {
          const shares = shared(total, weights);
          expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
          const sum = weights.reduce((a, b) => a + b, 0);
          shares.forEach((share, index) =>
            expect(
              Math.abs(
                share - (sum === 0 ? total / weights.length : (total * weights[index]!) / sum),
              ),
            ).toBeLessThan(1),
          );
        },
      ),
    );
  });
});
