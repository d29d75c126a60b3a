import { describe, expect, it } from 'vitest';
import { sumOfParts } from './area-parts.js';
import { outcodeAreas } from './outcodes.js';

// LSOA 0 has three live postcodes in QA1 and one in QA2; LSOA 1 lies in QA2; LSOA 2 has only ended ones; LSOA 3 has none.
const rows = [
  { outcode: 'QA1', postcodes: '1AA:0 1AB:0 1AD:0 1AE:0:2019-07 2AA:2:2001-01' },
  { outcode: 'QA2', postcodes: '1AA:0 1AB:1 1AD:2:2001-01' },
];
const parents = [{ ltla: 'A', nation: 'N' }, { ltla: 'B', nation: 'N' }, { ltla: 'A', nation: 'N' }, { ltla: 'B', nation: 'N' }];
const { areas, unplacedLsoas } = outcodeAreas(rows, 4, (lsoa) => parents[lsoa]!);

describe('outcodes', () => {
  it('share an LSOA out by its live postcodes', () => {
    expect(areas.map(({ code, lsoas, shares }) => [code, lsoas, shares])).toEqual([
      ['QA1', [0, 2], [0.75, 0.5]],
      ['QA2', [0, 1, 2], [0.25, 1, 0.5]],
    ]);
  });

  it('add up to all that lies in any of them, and name what lies in none', () => {
    const incidents = [100, 30, 8, 5];
    expect(areas.map((area) => sumOfParts(area, (lsoa) => incidents[lsoa]!))).toEqual([79, 59]);
    expect(unplacedLsoas).toEqual([3]);
  });

  it('lie in the larger areas that all of their LSOAs share', () => {
    expect(areas.map(({ parents: larger }) => larger)).toEqual([{ ltla: 'A', nation: 'N' }, { nation: 'N' }]);
  });
});
