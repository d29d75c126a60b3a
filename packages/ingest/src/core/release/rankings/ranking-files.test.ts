import {
  CATEGORIES,
  type AreaRecord,
  type Level,
  type RankingFile,
} from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { rankingFiles } from './ranking-files.js';
import { tauOfAll } from '../../../../test/tau-of-all.js';

const TAU = tauOfAll(0.1);

const window = { from: '2025-01', to: '2025-12' };

/** A known area with 1,000 residents and 3 incidents of each category. */
function area(
  code: string,
  level: Level,
  parents: AreaRecord['parents'],
  more: Partial<AreaRecord> = {},
): AreaRecord {
  return {
    code,
    name: `Area ${code}`,
    level,
    population: 1_000,
    parents,
    observed: { kind: 'known' },
    counts: CATEGORIES.map(() => 3),
    ...more,
  };
}

const nation = area('K04', 'nation', {});
const county = area('E10', 'county', { region: 'E12', nation: 'K04' });
const [north, south] = ['E07N', 'E07S'].map((code) =>
  area(code, 'ltla', { county: 'E10', region: 'E12', nation: 'K04' }),
) as [AreaRecord, AreaRecord];
const region = area('E12', 'region', { nation: 'K04' });
const lsoas = ['E01B', 'E01A', 'E01C'].map((code) =>
  area(code, 'lsoa21', { ltla: 'E07N', county: 'E10', region: 'E12', nation: 'K04' }),
);

function files(...records: AreaRecord[]): Map<string, RankingFile> {
  return new Map(
    [
      ...rankingFiles({
        release: '2025-12',
        window,
        records: [nation, region, county, north, south, ...records],
        tau: TAU,
      }),
    ].map((file) => [`${file.level} in ${file.within.code}`, file]),
  );
}

describe('the areas of a level inside a larger one', () => {
  it('are columns in the order of codes, with a list of counts for each category', () => {
    const { field, unranked } = files(...lsoas).get('lsoa21 in E07N')!;
    expect(field).toEqual({
      codes: ['E01A', 'E01B', 'E01C'],
      names: ['Area E01A', 'Area E01B', 'Area E01C'],
      populations: [1_000, 1_000, 1_000],
      counts: CATEGORIES.map(() => [3, 3, 3]),
    });
    expect(unranked).toEqual({ codes: [], names: [], kinds: [] });
  });

  it('are listed where there are at least two of them', () => {
    expect([...files(lsoas[0]!).keys()]).toEqual(['ltla in K04', 'ltla in E12', 'ltla in E10']);
  });

  // claim: region-nation-there-no
  it('of LSOA level are listed within an LTLA or a county, never within a region or the nation', () => {
    expect([...files(...lsoas).keys()].filter((name) => name.startsWith('lsoa21'))).toEqual([
      'lsoa21 in E10',
      'lsoa21 in E07N',
    ]);
  });

  it('include Welsh names, where one has any, and that of the larger area', () => {
    const listed = files(area('E07W', 'ltla', { nation: 'K04' }, { nameWelsh: 'Glan-môr' })).get(
      'ltla in K04',
    )!;
    expect(listed.namesWelsh).toEqual({ E07W: 'Glan-môr' });
    expect(files().get('ltla in K04')).not.toHaveProperty('namesWelsh');
  });

  it('include a unitary authority among counties, and once where it is both county and LTLA of its LSOAs', () => {
    const unitary = area('E06U', 'ltla', { county: 'E06U', region: 'E12', nation: 'K04' });
    const inside = lsoas.map((lsoa) => ({
      ...lsoa,
      code: `${lsoa.code}U`,
      parents: { ...lsoa.parents, ltla: 'E06U', county: 'E06U' },
    }));
    const found = files(unitary, ...inside);
    expect(found.get('county in K04')!.field.codes).toEqual(['E06U', 'E10']);
    expect(found.get('lsoa21 in E06U')!.field.codes.length).toBe(3);
  });
});

describe('the LTLA of an area in a ranking', () => {
  const ward = (code: string, ltla: string, more: Partial<AreaRecord> = {}): AreaRecord =>
    area(
      code,
      'ward',
      { ltla, county: 'E10', region: 'E12', nation: 'K04' },
      { name: 'Central', ...more },
    );
  const wards = [
    ward('E05B', 'E07S'),
    ward('E05A', 'E07N'),
    ward('E05C', 'E07N', { observed: { kind: 'notSupplied' } }),
  ];

  it('tells areas of the same name apart, with and without a rank', () => {
    for (const within of ['K04', 'E12', 'E10']) {
      const { field, unranked, places } = files(...wards).get(`ward in ${within}`)!;
      expect(places).toEqual({ codes: ['E07N', 'E07S'], names: ['Area E07N', 'Area E07S'] });
      expect([field.codes, field.lieIn, unranked.codes, unranked.lieIn]).toEqual([
        ['E05A', 'E05B'],
        [0, 1],
        ['E05C'],
        [0],
      ]);
    }
  });

  it('has its Welsh name too', () => {
    const welsh = { ...north, nameWelsh: 'Y Gogledd' };
    expect(
      [
        ...rankingFiles({
          release: '2025-12',
          window,
          records: [nation, welsh, south, ...wards],
          tau: TAU,
        }),
      ].find(({ level }) => level === 'ward')!.namesWelsh,
    ).toEqual({ E07N: 'Y Gogledd' });
  });

  it('is left out where all lie in one, for LTLAs themselves, and where it is unknown for some area', () => {
    const listed = files(...wards);
    for (const name of ['ward in E07N', 'ltla in K04'])
      expect([listed.get(name)!.places, listed.get(name)!.field.lieIn]).toEqual([
        undefined,
        undefined,
      ]);
    expect(files(...wards, ward('E05D', 'E07X')).get('ward in K04')).not.toHaveProperty('places');
  });
});

describe('absence in a ranking', () => {
  // claim: area-without-complete-figures
  it('an area without complete figures, or without residents, is listed without counts', () => {
    const parents = lsoas[0]!.parents;
    const { counts: _, ...silent } = area('E01D', 'lsoa21', parents, {
      observed: { kind: 'notSupplied' },
    });
    const { unranked, field } = files(
      ...lsoas,
      silent,
      area('E01E', 'lsoa21', parents, {
        observed: {
          kind: 'partial',
          reason: 'months',
          monthsObserved: 6,
          populationCovered: 1_000,
        },
      }),
      area('E01F', 'lsoa21', parents, { population: 0 }),
    ).get('lsoa21 in E07N')!;
    expect(field.codes).toEqual(['E01A', 'E01B', 'E01C']);
    expect(unranked).toEqual({
      codes: ['E01D', 'E01E', 'E01F'],
      names: ['Area E01D', 'Area E01E', 'Area E01F'],
      kinds: ['notSupplied', 'partial', 'suppressed'],
    });
  });

  it('a list exists even where no area has complete figures, and ranks none where only one has', () => {
    const silent = lsoas.map((lsoa): AreaRecord => ({
      ...lsoa,
      observed: { kind: 'notSupplied' },
    }));
    expect(files(...silent).get('lsoa21 in E10')!.unranked.kinds).toEqual([
      'notSupplied',
      'notSupplied',
      'notSupplied',
    ]);
    const { field, unranked } = files(lsoas[0]!, ...silent.slice(1)).get('lsoa21 in E10')!;
    expect(field.codes).toEqual([]);
    expect(unranked.kinds).toEqual(['notSupplied', 'known', 'notSupplied']);
  });
});
