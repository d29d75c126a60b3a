// Makes areas for the sentences, read from a pack as the client reads them.
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

export const counts = (crime: number, asb: number): number[] =>
  CATEGORIES.map(({ slug }) =>
    slug === 'anti-social-behaviour'
      ? asb
      : slug === 'burglary'
        ? Math.floor(crime / 4)
        : slug === 'violent-crime'
          ? crime - Math.floor(crime / 4)
          : 0,
  );

/** An area; its crimes are burglaries and violence, one to three. */
export interface Draft extends Partial<AreaRecord> {
  crime?: number;
  asb?: number;
}

const KNOWN: Observation = { kind: 'known' };

export function record({ crime = 195, asb = 37, ...draft }: Draft): AreaRecord {
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

export const NATION = record({
  code: 'K04000001',
  name: 'England and Wales',
  nameWelsh: 'Cymru a Lloegr',
  level: 'nation',
  population: 59_597_542,
  crime: 4_946_000,
  asb: 1_000_000,
});
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

export function area(
  draft: Draft,
  comparators: readonly AreaRecord[] = [NATION],
  window = WINDOW,
): Area {
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
    names: {
      W06000021: 'Monmouthshire',
      W15000002: 'Gwent',
      E23000026: 'Bedfordshire',
      E23000036: 'Avon and Somerset',
      E23000038: 'London, City of',
      E23000001: 'Metropolitan Police',
      E23000029: 'Hampshire',
      E23000032: 'Kent',
    },
    sharedNames: ['E07000148', 'E63005190'],
    comparators: [...comparators],
    areas: [own],
  };
  return areaFromPack(pack, own.code)!;
}
