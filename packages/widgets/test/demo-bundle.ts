// A few files of the miniature England's bundle, checked by the contract.
import {
  areaPack,
  encodePostcodes,
  MEASURE_NAMES,
  paths,
  pointer,
  postcodeShard,
  type AreaPack,
  type AreaRecord,
  type ForceCoverage,
  type Level,
  type Observation,
} from '@crimetrends/sdk/contract';

export const RELEASE = '2025-12';
const WINDOW = { from: '2025-01', to: '2025-12' };
const MONTHS = { from: '2023-01', to: '2025-12' };

// About τ of crime in real areas, here of every measure.
const TAU: Partial<Record<Level, number>> = {
  lsoa21: 0.19,
  ward: 0.11,
  ltla: 0.05,
  region: 0.03,
  nation: 0.03,
};

const SUPPLIED = 's'.repeat(36);
// The year to 2024-12 is complete; six of the last twelve months are missing.
const HARROWMOUTH_MONTHS = `${'s'.repeat(24)}ssssaaaasaas`;

export const FORCES = {
  wexmere: { code: 'E23900001', name: 'Wexmere', months: SUPPLIED },
  skelder: {
    code: 'E23900002',
    name: 'Skelder',
    months: `${'s'.repeat(9)}ap${'s'.repeat(25)}`,
    noLocation: { crime: 54, of: 2_766 },
  },
  harrowmouth: { code: 'E23900003', name: 'Harrowmouth', months: HARROWMOUTH_MONTHS },
  brackwater: {
    code: 'E23900004',
    name: 'Greater Brackwater',
    months: `sssss${'a'.repeat(31)}`,
    gaps: [
      {
        from: '2023-06',
        sentence: 'Greater Brackwater Police has supplied none since June 2023.',
      },
    ],
  },
} satisfies Record<string, ForceCoverage>;

// Shares in percent, in the order of CATEGORIES. The first is anti-social behaviour, which is not
// part of the 100% of crimes.
const MIX = [21, 1, 5, 8, 4, 2, 8, 1, 7, 2, 9, 1, 14, 38];
const SEASON = [9, 8, 10, 9, 11, 12, 13, 12, 10, 11, 9, 10];

const NAMES = {
  E06900001: 'Skelder',
  E06900002: 'Harrowmouth, Eastcliff and Sandle',
  E08900001: 'Brackwater',
  E07900001: 'Aldermarsh',
  E10900001: 'Wexmere',
  E11900001: 'Greater Brackwater',
  E12900001: 'North Demoland',
  E12900002: 'South Demoland',
  E92900001: 'Demoland',
  K04900001: 'Demoland',
  E05900001: 'Harbour',
  E05900002: 'Priory',
  E05900003: 'Sandle',
  E23900001: 'Wexmere',
  E23900002: 'Skelder',
};
type Named = keyof typeof NAMES;

interface Made {
  code: string;
  name?: string;
  level: AreaRecord['level'];
  population: number;
  crimes: number;
  observed?: Observation;
  parents?: AreaRecord['parents'];
  force?: ForceCoverage;
}

/** An area whose crimes are distributed as in MIX, and whose months follow its force's coverage. */
export function area({
  code,
  name,
  level,
  population,
  crimes,
  observed = { kind: 'known' },
  parents = {},
  force,
}: Made): AreaRecord {
  const letters = force?.months ?? SUPPLIED;
  const counts = MIX.map((percent) => Math.round((crimes * percent) / 100));
  counts[13]! += crimes - counts.slice(1).reduce((sum, count) => sum + count, 0);
  const monthly =
    (crimes || 1200) /
    (observed.kind === 'partial' && observed.reason === 'months' ? observed.monthsObserved : 12);
  const crimeByMonth = [...letters].map((letter, index) =>
    letter === 's' ? Math.round((monthly * (SEASON[index % 12]! + ((index * 7) % 4))) / 12) : null,
  );
  return {
    code,
    name: name ?? NAMES[code as Named],
    level,
    population,
    parents: { ...parents, country: 'E92900001', nation: 'K04900001' },
    ...(force && { force: force.code }),
    observed,
    ...(observed.kind !== 'notSupplied' && { counts }),
    crimeByMonth,
  };
}

const south = { region: 'E12900002' };
const skelderParents = { ltla: 'E06900001', county: 'E06900001', ...south };
const harrowmouthParents = { ltla: 'E06900002', county: 'E06900002', ...south };
const partMonths = (populationCovered: number): Observation => ({
  kind: 'partial',
  reason: 'months',
  monthsObserved: 6,
  populationCovered,
});

export const NATION = area({
  code: 'K04900001',
  level: 'nation',
  population: 462_400,
  crimes: 28_891,
  observed: { kind: 'partial', reason: 'residents', populationCovered: 347_900 },
});
export const SOUTH = area({
  code: 'E12900002',
  level: 'region',
  population: 398_200,
  crimes: 28_891,
  observed: {
    kind: 'partial',
    reason: 'residents',
    populationCovered: 347_900,
    parts: [FORCES.wexmere.code, FORCES.skelder.code],
  },
});
export const SKELDER = area({
  code: 'E06900001',
  level: 'ltla',
  population: 52_310,
  crimes: 4_460,
  parents: { county: 'E06900001', ...south },
  force: FORCES.skelder,
});
export const HARROWMOUTH = area({
  code: 'E06900002',
  level: 'ltla',
  population: 50_300,
  crimes: 2_872,
  observed: partMonths(50_300),
  parents: { county: 'E06900002', ...south },
  force: FORCES.harrowmouth,
});
export const BRACKWATER = area({
  code: 'E08900001',
  level: 'ltla',
  population: 34_800,
  crimes: 0,
  observed: { kind: 'notSupplied' },
  parents: { county: 'E11900001', region: 'E12900001' },
  force: FORCES.brackwater,
});
export const SMALL_AREA: AreaRecord = {
  ...area({
    code: 'E01900061',
    name: 'Skelder 003B',
    level: 'lsoa21',
    population: 1_738,
    crimes: 195,
    parents: { ward: 'E05900001', ...skelderParents },
    force: FORCES.skelder,
  }),
  // Of 236 incidents 96, most at supermarkets.
  places: [96, 1],
};
export const QUIET_AREA = area({
  code: 'E01900062',
  name: 'Skelder 001A',
  level: 'lsoa21',
  population: 1_512,
  crimes: 3,
  parents: { ward: 'E05900001', ...skelderParents },
  force: FORCES.skelder,
});
export const EMPTY_AREA = area({
  code: 'E01900063',
  name: 'Skelder 009A',
  level: 'lsoa21',
  population: 0,
  crimes: 12,
  parents: { ward: 'E05900001', ...skelderParents },
  force: FORCES.skelder,
});
export const PART_SMALL_AREA = area({
  code: 'E01900081',
  name: 'Harrowmouth, Eastcliff and Sandle 012F',
  level: 'lsoa21',
  population: 1_655,
  crimes: 61,
  observed: partMonths(1_655),
  parents: { ward: 'E05900002', ...harrowmouthParents },
  force: FORCES.harrowmouth,
});

/** An area of two forces, of whose residents the figures cover a few. */
export const SLIVER = area({
  code: 'E05900003',
  level: 'ward',
  population: 14_089,
  crimes: 4,
  observed: {
    kind: 'partial',
    reason: 'residents',
    populationCovered: 16,
    parts: [FORCES.wexmere.code],
  },
  parents: harrowmouthParents,
});

/** A pack of areas, as the build writes it. */
export function pack(areas: AreaRecord[], comparators: AreaRecord[] = [NATION]): AreaPack {
  const forces = Object.values(FORCES).filter(({ code }) =>
    areas.some(({ force }) => force === code),
  );
  return areaPack.parse({
    contract: 2,
    release: RELEASE,
    window: WINDOW,
    months: MONTHS,
    forces,
    tau: Object.fromEntries(
      [...areas, ...comparators].map(({ level }) => [level, MEASURE_NAMES.map(() => TAU[level])]),
    ),
    names: NAMES,
    comparators,
    areas,
  });
}

function postcodes(
  outcode: string,
  entries: Record<string, { lsoa21: string; terminated?: string }>,
): unknown {
  return postcodeShard.parse(encodePostcodes(2, outcode, new Map(Object.entries(entries))));
}

/** Every file of the small bundle by path. `demo` marks its figures as invented. */
export function demoBundle({ demo = false } = {}): Map<string, unknown> {
  return new Map<string, unknown>([
    [
      paths.pointer(),
      pointer.parse({
        contract: 2,
        release: RELEASE,
        lastMonth: WINDOW.to,
        window: WINDOW,
        ...(demo && { demo }),
      }),
    ],
    ...[SKELDER, HARROWMOUTH, BRACKWATER].map((record): [string, unknown] => [
      paths.area(RELEASE, 'ltla', record.code),
      pack([record]),
    ]),
    [paths.area(RELEASE, 'region', SOUTH.code), pack([SOUTH])],
    [paths.area(RELEASE, 'ward', SLIVER.code), pack([SLIVER], [HARROWMOUTH, NATION])],
    [paths.area(RELEASE, 'nation', NATION.code), pack([NATION], [])],
    [paths.area(RELEASE, 'lsoa21', EMPTY_AREA.code), pack([EMPTY_AREA], [SKELDER, NATION])],
    [paths.outcode(RELEASE, 'QS1'), pack([SMALL_AREA, QUIET_AREA], [SKELDER, NATION])],
    [paths.outcode(RELEASE, 'VH1'), pack([PART_SMALL_AREA], [HARROWMOUTH, NATION])],
    [
      paths.postcodes(RELEASE, 'QS1'),
      postcodes('QS1', {
        '1AB': { lsoa21: SMALL_AREA.code },
        '1AD': { lsoa21: SMALL_AREA.code, terminated: '2019-03' },
        '2BB': { lsoa21: QUIET_AREA.code },
      }),
    ],
    [
      paths.postcodes(RELEASE, 'VH1'),
      postcodes('VH1', { '1AA': { lsoa21: PART_SMALL_AREA.code } }),
    ],
  ]);
}
