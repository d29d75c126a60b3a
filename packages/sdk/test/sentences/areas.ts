// Areas of every completeness, read from a pack as the client reads them.
import type { Area } from '../../src/index.js';
import type { AreaRecord, Observation } from '../../src/contract/index.js';
import { area, counts, NATION, record } from './area-draft.js';
import { PART_AREAS } from './part-areas.js';

export { WINDOW } from './area-draft.js';

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
const NORWICH = record({
  code: 'E07000148',
  name: 'Norwich',
  level: 'ltla',
  population: 143_900,
  crime: 15_836,
  asb: 2_758,
});
const PARTIAL_NATION: AreaRecord = {
  ...NATION,
  observed: { kind: 'partial', reason: 'residents', populationCovered: 50_000_000 },
  counts: counts(4_000_000, 800_000),
};

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
  namesakeLtla: area(NORWICH),
  namesakeTown: area({ ...NORWICH, code: 'E63005190', level: 'town', crime: 18_900 }),
  smallInNamesake: area({ code: 'E01026800', name: 'Norwich 001A' }, [NORWICH, NATION]),
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
  ...PART_AREAS,
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
