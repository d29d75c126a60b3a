import { describe, expect, it } from 'vitest';
import { sumOfParts } from './area-parts.js';
import { outcodeAreas, type Outcodes, type ResidentsRow } from './outcodes.js';

// LSOA 0 has three live postcodes in QA1 and one in QA2; LSOA 1 lies in QA2; LSOA 2 has only ended
// ones; LSOA 3 has none. QA3 has an ended postcode of LSOA 0.
const rows = [
  { outcode: 'QA1', postcodes: '1AA:0 1AB:0 1AD:0 1AE:0:2019-07 2AA:2:2001-01' },
  { outcode: 'QA2', postcodes: '1AA:0 1AB:1 1AD:2:2001-01' },
  { outcode: 'QA3', postcodes: '1AA:0:2022-03' },
];
const parents = [
  { ltla: 'A', nation: 'N' },
  { ltla: 'B', nation: 'N' },
  { ltla: 'A', nation: 'N' },
  { ltla: 'B', nation: 'N' },
];
const shared = (residents: readonly ResidentsRow[]): Outcodes =>
  outcodeAreas(rows, residents, 4, (lsoa) => parents[lsoa]!);
const sharesOf = ({ areas }: Outcodes): unknown[] =>
  areas.map(({ code, lsoas, shares }) => [code, lsoas, shares]);

describe('outcodes', () => {
  const { areas, unplacedLsoas, withoutShare, withoutResidents } = shared([]);

  it('share an LSOA out by live postcodes where residents are unknown, and by ended ones where none is live', () => {
    expect(sharesOf(shared([]))).toEqual([
      ['QA1', [0, 2], [0.75, 0.5]],
      ['QA2', [0, 1, 2], [0.25, 1, 0.5]],
    ]);
    expect(areas.map(({ apportionedBy }) => apportionedBy)).toEqual([
      'livePostcodes',
      'livePostcodes',
    ]);
    expect(withoutResidents).toEqual([]);
  });

  // claim: shares-lsoa-add-up
  it('add up to everything that lies in any of them, and name what lies in none', () => {
    const incidents = [100, 30, 8, 5];
    expect(areas.map((area) => sumOfParts(area, (lsoa) => incidents[lsoa]!))).toEqual([79, 59]);
    expect(unplacedLsoas).toEqual([3]);
    expect(withoutShare).toEqual(['QA3']);
  });

  it('lie in the larger areas that contain all of their LSOAs', () => {
    expect(areas.map(({ parents: larger }) => larger)).toEqual([
      { ltla: 'A', nation: 'N' },
      { nation: 'N' },
    ]);
  });
});

describe('outcodes of a census that counted postcodes', () => {
  // LSOA 0 has 200 residents: 20 in QA1, 160 in QA2 and 20 in a postcode of QA3 that ended a year
  // after the census.
  const byResidents = shared([
    { outcode: 'QA1', lsoa_no: 0, residents: 20 },
    { outcode: 'QA2', lsoa_no: 0, residents: 160 },
    { outcode: 'QA3', lsoa_no: 0, residents: 20 },
    { outcode: 'QA2', lsoa_no: 1, residents: 9 },
  ]);

  // claim: lsoa-table-knows-nobody
  it('have the share of an LSOA’s residents, ended postcodes included; without any, of its postcodes', () => {
    expect(sharesOf(byResidents)).toEqual([
      ['QA1', [0, 2], [0.1, 0.5]],
      ['QA2', [0, 1, 2], [0.8, 1, 0.5]],
      ['QA3', [0], [0.1]],
    ]);
    expect(byResidents).toMatchObject({
      withoutResidents: [2],
      withoutShare: [],
      unplacedLsoas: [3],
    });
  });

  // claim: apportionedby-residentscensus2021-livepostcodes-outcode
  it('say so, except one whose LSOAs have no residents on record', () => {
    expect(byResidents.areas.map(({ apportionedBy }) => apportionedBy)).toEqual([
      'residentsCensus2021',
      'residentsCensus2021',
      'residentsCensus2021',
    ]);
    expect(
      shared([{ outcode: 'QA2', lsoa_no: 1, residents: 9 }]).areas.map(
        ({ code, apportionedBy }) => [code, apportionedBy],
      ),
    ).toEqual([
      ['QA1', 'livePostcodes'],
      ['QA2', 'residentsCensus2021'],
    ]);
  });

  it('add up to each LSOA with a postcode', () => {
    const whole = [0, 0, 0, 0];
    for (const { lsoas, shares } of byResidents.areas)
      lsoas.forEach((lsoa, index) => (whole[lsoa]! += shares![index]!));
    expect(whole.map((share) => Number(share.toFixed(12)))).toEqual([1, 1, 1, 0]);
  });
});
