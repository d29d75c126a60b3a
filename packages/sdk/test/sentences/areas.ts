// Areas of every completeness, read from a pack as the client reads them.
import { areaFromPack, type Area } from '../../src/index.js';
import {
  CATEGORIES,
  CONTRACT_VERSION,
  LEVELS,
  MEASURE_NAMES,
  type AreaPack,
  type AreaRecord,
  type Observation,
} from '../../src/contract/index.js';

/** About those of crime in 12 months. */
const TAU = Object.fromEntries(
  LEVELS.map((level) => {
    const tau = { lsoa21: 0.19, ward: 0.11, ltla: 0.046 }[level as string] ?? 0.03;
    return [level, MEASURE_NAMES.map(() => tau)];
  }),
);
export const WINDOW = { from: '2025-01', to: '2025-12' };

const counts = (crime: number, asb: number): number[] =>
  CATEGORIES.map(({ slug }) =>
    slug === 'anti-social-behaviour'
      ? asb
      : slug === 'burglary'
        ? Math.floor(crime / 4)
        : slug === 'violent-crime'
          ? crime - Math.floor(crime / 4)
          : 0,
  );

interface Draft extends Partial<AreaRecord> {
  crime?: number;
  asb?: number;
}

const KNOWN: Observation = { kind: 'known' };

function record({ crime = 195, asb = 37, ...draft }: Draft): AreaRecord {
  const observed = draft.observed ?? KNOWN;
  return {
    code: 'E01015697',
    name: 'Luton 015C',
    level: 'lsoa21',
    population: 1_738,
    parents: {},
    force: 'E23000026',
    observed,
    ...(observed.kind !== 'notSupplied' && { counts: counts(crime, asb) }),
    crimeByMonth: [9, 14, null, 1_023],
    ...draft,
  };
}

const NATION = record({
  code: 'K04000001',
  name: 'England and Wales',
  nameWelsh: 'Cymru a Lloegr',
  level: 'nation',
  population: 59_597_542,
  crime: 4_946_000,
  asb: 1_000_000,
});
const LUTON = record({
  code: 'E06000032',
  name: 'Luton',
  level: 'ltla',
  population: 225_262,
  crime: 19_212,
  asb: 3_119,
});
const MONMOUTHSHIRE = record({
  code: 'W06000021',
  name: 'Monmouthshire',
  nameWelsh: 'Sir Fynwy',
  level: 'ltla',
  population: 92_961,
  crime: 6_038,
  asb: 1_253,
  force: 'W15000002',
});
const PARTIAL_NATION: AreaRecord = {
  ...NATION,
  observed: { kind: 'partial', reason: 'residents', populationCovered: 50_000_000 },
  counts: counts(4_000_000, 800_000),
};

const GAP = {
  from: '2019-07',
  sentence: 'Greater Manchester Police has supplied no figures since July 2019.',
};
const months = { from: '2025-01', to: '2025-12' };
const forces = [
  {
    code: 'E23000026',
    name: 'Bedfordshire',
    months: 'ssssssssssss',
    noLocation: { crime: 2_556, of: 52_741 },
  },
  { code: 'W15000002', name: 'Gwent', months: 'ssssssssssss' },
  {
    code: 'E23000036',
    name: 'Avon and Somerset',
    months: 'ssssaaaasaas',
    noLocation: { crime: 7_862, of: 82_650 },
  },
  { code: 'W15000004', name: 'Dyfed-Powys', months: 'xxxpssssssss' },
  { code: 'W15000001', name: 'North Wales', months: 'xxxxxxxxxxxx' },
  { code: 'E23000005', name: 'Greater Manchester', months: 'aaaaaaaaaaaa', gaps: [GAP] },
  { code: 'E23000034', name: 'London, City of', months: 'aaaaaaaaaaaa' },
];

function area(draft: Draft, comparators: readonly AreaRecord[] = [NATION], window = WINDOW): Area {
  const own = record({
    ...draft,
    parents: {
      ...Object.fromEntries(comparators.map(({ level, code }) => [level, code])),
      ...draft.parents,
    },
  });
  const pack: AreaPack = {
    contract: CONTRACT_VERSION,
    release: '2025-12',
    window,
    months,
    forces,
    tau: TAU,
    names: { W06000021: 'Monmouthshire' },
    comparators: [...comparators],
    areas: [own],
  };
  return areaFromPack(pack, own.code)!;
}

const someMonths = (monthsObserved: number, population: number): Observation => ({
  kind: 'partial',
  reason: 'months',
  monthsObserved,
  populationCovered: population,
});

/** By what makes each interesting. */
export const AREAS = {
  small: area({}, [LUTON, NATION]),
  smallHigh: area({ crime: 260 }, [LUTON, NATION]),
  smallLow: area({ crime: 60 }, [LUTON, NATION]),
  smallAlike: area({ crime: 145 }, [LUTON, PARTIAL_NATION]),
  smallNone: area({ crime: 0, asb: 0 }, [LUTON, NATION]),
  smallOne: area({ crime: 1, asb: 1 }, [LUTON, NATION]),
  unpeopled: area({ population: 0 }, [LUTON, NATION]),
  welshSmall: area(
    {
      code: 'W01001538',
      name: 'Monmouthshire 006C',
      nameWelsh: 'Sir Fynwy 006C',
      force: 'W15000002',
      crime: 84,
      asb: 12,
      population: 1_623,
    },
    [MONMOUTHSHIRE, NATION],
  ),
  welshHigh: area(
    {
      code: 'W01001539',
      name: 'Monmouthshire 006D',
      nameWelsh: 'Sir Fynwy 006D',
      force: 'W15000002',
      crime: 155,
      population: 1_623,
    },
    [MONMOUTHSHIRE, NATION],
  ),
  welshWard: area(
    {
      code: 'W05001774',
      name: 'Town',
      level: 'ward',
      population: 9_840,
      force: 'W15000002',
      crime: 600,
    },
    [MONMOUTHSHIRE, NATION],
  ),
  ltla: area(LUTON),
  welshLtla: area(MONMOUTHSHIRE),
  partYear: area({
    code: 'E06000023',
    name: 'Bristol, City of',
    level: 'ltla',
    population: 472_465,
    crime: 28_722,
    asb: 4_100,
    force: 'E23000036',
    observed: someMonths(6, 472_465),
  }),
  suspect: area({
    code: 'W06000008',
    name: 'Ceredigion',
    nameWelsh: 'Ceredigion',
    level: 'ltla',
    population: 71_468,
    crime: 1_204,
    force: 'W15000004',
    observed: someMonths(8, 71_468),
  }),
  severalForces: area({
    code: 'E05000001',
    name: 'Edge',
    level: 'ward',
    force: undefined as never,
    observed: someMonths(11, 8_000),
    population: 8_000,
  }),
  parts: area({
    code: 'E12000008',
    name: 'South East',
    level: 'region',
    population: 9_278_068,
    crime: 700_000,
    asb: 90_000,
    force: undefined as never,
    observed: { kind: 'partial', reason: 'residents', populationCovered: 6_011_000 },
  }),
  gap: area({
    code: 'E08000003',
    name: 'Manchester',
    level: 'ltla',
    population: 551_938,
    force: 'E23000005',
    observed: { kind: 'notSupplied' },
  }),
  noneSupplied: area({
    code: 'E09000001',
    name: 'City of London',
    level: 'ltla',
    population: 8_583,
    force: 'E23000034',
    observed: { kind: 'notSupplied' },
  }),
  noWholeMonth: area({
    code: 'W06000001',
    name: 'Isle of Anglesey',
    nameWelsh: 'Ynys Môn',
    level: 'ltla',
    population: 68_878,
    force: 'W15000001',
    observed: { kind: 'notSupplied' },
  }),
  noForce: area({
    code: 'E05000002',
    name: 'Border',
    level: 'ward',
    force: undefined as never,
    observed: { kind: 'notSupplied' },
  }),
  forceArea: area({
    code: 'E23000026',
    name: 'Bedfordshire',
    level: 'pfa',
    population: 704_700,
    crime: 49_812,
    asb: 9_603,
    recordedByForce: counts(52_741, 9_650),
  }),
  welshForces: area({
    code: 'W92000004',
    name: 'Wales',
    level: 'country',
    population: 3_107_494,
    crime: 230_000,
    asb: 50_000,
    force: undefined as never,
    recordedByForce: counts(236_000, 50_100),
  }),
  legacy: area({ counts: undefined as never, allCount: 400 }, [], {
    from: '2012-01',
    to: '2012-12',
  }),
} satisfies Record<string, Area>;
