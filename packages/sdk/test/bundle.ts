// A small bundle with one area for each kind of completeness, at the contract's own paths.
import {
  CATEGORIES,
  CONTRACT_VERSION,
  encodePostcodes,
  LEVELS,
  MEASURE_NAMES,
  paths,
  type AreaPack,
  type AreaRecord,
  type Observation,
} from '../src/contract/index.js';

export const RELEASE = '2025-12';
const window = { from: '2025-01', to: '2025-12' };
const months = { from: '2025-10', to: '2025-12' };
const counts = CATEGORIES.map((_, index) => (index + 1) * 10);

const record = (
  code: string,
  level: AreaRecord['level'],
  population: number,
  observed: Observation,
  parents: AreaRecord['parents'] = {},
): AreaRecord => ({
  code,
  name: `Area ${code}`,
  level,
  population,
  parents,
  observed,
  ...(observed.kind !== 'notSupplied' && { counts }),
  crimeByMonth: [4, null, 0],
});

const nation = record('K04900001', 'nation', 200_000, {
  kind: 'partial',
  reason: 'residents',
  populationCovered: 160_000,
});
const aldermarsh = record('E07900001', 'ltla', 40_000, { kind: 'known' }, { nation: 'K04900001' });
const within = { ltla: 'E07900001', nation: 'K04900001' };
/** By their figures: complete, some months, none, and no residents. */
export const LSOAS = {
  known: record('E01900001', 'lsoa21', 1_400, { kind: 'known' }, within),
  partial: record(
    'E01900002',
    'lsoa21',
    1_300,
    { kind: 'partial', reason: 'months', monthsObserved: 6, populationCovered: 1_300 },
    within,
  ),
  notSupplied: record('E01900003', 'lsoa21', 1_500, { kind: 'notSupplied' }, within),
  unpeopled: record('E01900004', 'lsoa21', 0, { kind: 'known' }, within),
};

const tau = Object.fromEntries(LEVELS.map((level) => [level, MEASURE_NAMES.map(() => 0.1)]));
const pack = (areas: AreaRecord[], comparators: AreaRecord[]): AreaPack => ({
  contract: CONTRACT_VERSION,
  release: RELEASE,
  window,
  months,
  forces: [],
  names: {},
  tau,
  comparators,
  areas,
});

/** Files by path, as text. */
export function smallBundle(): Map<string, string> {
  const files: [string, unknown][] = [
    [
      paths.pointer(),
      { contract: CONTRACT_VERSION, release: RELEASE, lastMonth: '2025-12', window, demo: true },
    ],
    [paths.area(RELEASE, 'nation', 'K04900001'), pack([nation], [])],
    [paths.area(RELEASE, 'ltla', 'E07900001'), pack([aldermarsh], [nation])],
    ...Object.values(LSOAS).map((lsoa): [string, unknown] => [
      paths.area(RELEASE, 'lsoa21', lsoa.code),
      pack([lsoa], [aldermarsh, nation]),
    ]),
    [paths.outcode(RELEASE, 'QA1'), pack(Object.values(LSOAS), [aldermarsh, nation])],
    [
      paths.postcodes(RELEASE, 'QA1'),
      encodePostcodes(
        CONTRACT_VERSION,
        'QA1',
        new Map([
          ['1AA', { lsoa21: 'E01900001' }],
          ['1AB', { lsoa21: 'E01900001' }],
          ['1AD', { lsoa21: 'E01900002' }],
          ['1AE', { lsoa21: 'E01900003' }],
          ['1AF', { lsoa21: 'E01900004' }],
          ['9ZZ', { lsoa21: 'E01900001', terminated: '2019-03' }],
          ['2AA', { lsoa21: 'E01900099' }],
        ]),
      ),
    ],
    // The release lists this outcode's postcodes, but its areas are missing.
    [
      paths.postcodes(RELEASE, 'QA2'),
      encodePostcodes(CONTRACT_VERSION, 'QA2', new Map([['1AA', { lsoa21: 'E01900001' }]])),
    ],
  ];
  return new Map(files.map(([path, value]) => [path, JSON.stringify(value)]));
}
