import { describe, expect, it } from 'vitest';
import { sumOfParts } from './area-parts.js';
import { outcodeAreas, type Outcodes, type ResidentsRow } from './outcodes.js';

// LSOA 0 has three homes in QA1 and one in QA2; LSOA 1 lies in QA2; LSOA 2 has only ended postcodes;
// LSOA 3 has none, and LSOA 4 only a large user in QA1. QA3 has an ended postcode of LSOA 0, QA4 a
// large user in it, QA5 an ended home and a large user.
const rows = [
  { outcode: 'QA1', postcodes: '1AA:0 1AB:0 1AD:0 1AE:0:2019-07 1AF:0:n 2AA:2:2001-01 2AB:4:n' },
  { outcode: 'QA2', postcodes: '1AA:0 1AB:1 1AD:2:2001-01' },
  { outcode: 'QA3', postcodes: '1AA:0:2022-03' },
  { outcode: 'QA4', postcodes: '1AA:0:n 1AB:2:n' },
  { outcode: 'QA5', postcodes: '1AA:0:2022-03 1AB:0:n' },
];
const parents = [
  { ltla: 'A', nation: 'N' },
  { ltla: 'B', nation: 'N' },
  { ltla: 'A', nation: 'N' },
  { ltla: 'B', nation: 'N' },
  { ltla: 'A', nation: 'N' },
];
const shared = (residents: readonly ResidentsRow[], hasEndDates = true): Outcodes =>
  outcodeAreas({ rows, hasEndDates }, residents, 5, (lsoa) => parents[lsoa]!);
const sharesOf = ({ areas }: Outcodes): unknown[] =>
  areas.map(({ code, lsoas, shares }) => [code, lsoas, shares]);

describe('outcodes', () => {
  const { areas, unplacedLsoas, withoutShare, withoutResidents } = shared([]);

  // claim: shares-live-residential-postcodes
  it('share an LSOA out by live residential postcodes, and by others where it has none', () => {
    expect(sharesOf(shared([]))).toEqual([
      ['QA1', [0, 2, 4], [0.75, 0.5, 1]],
      ['QA2', [0, 1, 2], [0.25, 1, 0.5]],
    ]);
    expect(areas.map(({ apportionedBy }) => apportionedBy)).toEqual([
      'livePostcodes',
      'livePostcodes',
    ]);
    expect(withoutResidents).toEqual([]);
  });

  it('say that all postcodes weigh where the directory does not know which have ended', () => {
    expect(shared([], false).areas.map(({ apportionedBy }) => apportionedBy)).toEqual([
      'allPostcodes',
      'allPostcodes',
    ]);
  });

  // claim: shares-lsoa-add-up
  it('add up to everything that lies in any of them, and name what lies in none', () => {
    const incidents = [100, 30, 8, 5, 2];
    expect(areas.map((area) => sumOfParts(area, (lsoa) => incidents[lsoa]!))).toEqual([81, 59]);
    expect(unplacedLsoas).toEqual([3]);
    expect(withoutShare).toEqual([]);
  });

  // claim: outcode-no-place
  it('are no places where every postcode has ended or none in use is residential', () => {
    expect(shared([])).toMatchObject({ ended: ['QA3'], nonResidential: ['QA4', 'QA5'] });
  });

  it('lie in the larger areas that contain all of their LSOAs', () => {
    expect(areas.map(({ parents: larger }) => larger)).toEqual([
      { ltla: 'A', nation: 'N' },
      { nation: 'N' },
    ]);
  });
});

describe('outcodes of a census that counted postcodes', () => {
  // LSOA 0 has 180 residents in live residential postcodes: 20 in QA1 and 160 in QA2.
  const byResidents = shared([
    { outcode: 'QA1', lsoa_no: 0, residents: 20 },
    { outcode: 'QA2', lsoa_no: 0, residents: 160 },
    { outcode: 'QA2', lsoa_no: 1, residents: 9 },
  ]);

  // claim: lsoa-table-knows-nobody
  it('have the share of an LSOA’s residents; without any, of its postcodes', () => {
    expect(sharesOf(byResidents)).toEqual([
      ['QA1', [0, 2, 4], [20 / 180, 0.5, 1]],
      ['QA2', [0, 1, 2], [160 / 180, 1, 0.5]],
    ]);
    expect(byResidents).toMatchObject({
      withoutResidents: [2, 4],
      withoutShare: [],
      unplacedLsoas: [3],
    });
  });

  // claim: apportionedby-residentscensus2021-livepostcodes-outcode
  it('say so, except one whose LSOAs have no residents on record', () => {
    expect(byResidents.areas.map(({ apportionedBy }) => apportionedBy)).toEqual([
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

  it('name a place without a share, whose LSOA has its residents elsewhere', () => {
    const newPostcode = { outcode: 'QA6', postcodes: '1AA:0' };
    const { withoutShare } = outcodeAreas(
      { rows: [...rows, newPostcode], hasEndDates: true },
      [{ outcode: 'QA1', lsoa_no: 0, residents: 5 }],
      5,
      (lsoa) => parents[lsoa]!,
    );
    expect(withoutShare).toEqual(['QA6']);
  });

  it('add up to each LSOA with a postcode', () => {
    const whole = [0, 0, 0, 0, 0];
    for (const { lsoas, shares } of byResidents.areas)
      lsoas.forEach((lsoa, index) => (whole[lsoa]! += shares![index]!));
    expect(whole.map((share) => Number(share.toFixed(12)))).toEqual([1, 1, 1, 0, 1]);
  });
});
