import { COVERAGE_LETTERS, monthsOf } from '../contract/index.js';
import type {
  AreaPack,
  AreaRecord,
  CoverageLetter,
  CoverageStatus,
  KnownGap,
  Level,
  MeasureName,
  MonthRange,
} from '../contract/index.js';
import type { AreaName } from './area-name.js';
import { byMeasure } from './by-measure.js';
import { forceOf, type ForceOfArea } from './force-of-area.js';
import { usedComparators, type LeftOut } from './comparators.js';
import { countsOf, measuresOf, type Measure } from '../stats/index.js';

/** What the area's police force supplied. `months` covers the series, oldest first. */
export interface AreaCoverage {
  /** The police force area; absent if the area spans several. */
  force?: ForceOfArea;
  /**
   * The police force areas whose ground the figures cover; only if they cover part of the area.
   */
  parts?: AreaName[];
  months: { month: string; status: CoverageStatus }[];
  gaps: KnownGap[];
}

/** One month of a series. A month that was not supplied has no count. */
export type MonthCount =
  | { month: string; status: 'supplied'; count: number }
  | { month: string; status: 'notSupplied' };

/** An area as callers see it: tagged measures with rates, named parents, comparators and series. */
export interface Area {
  code: string;
  name: string;
  nameWelsh?: string;
  /** An area of another level has the same name; sentences then say the level too. */
  sharesName?: true;
  level: Level;
  release: string;
  /** The 12 months that the measures cover. */
  window: MonthRange;
  /** Usual residents, Census 2021 (ONS). */
  populationCensus2021: number;
  /** Larger areas by level; `city` is a city that is no area of ONS. */
  parents: Partial<Record<Level | 'city', AreaName>>;
  measures: Record<MeasureName, Measure>;
  /**
   * τ of the area’s level by measure: how much such areas vary from year to year beyond chance;
   * absent if it has no figures.
   */
  tau?: Record<MeasureName, number>;
  /**
   * Incidents of the window that the area's police forces recorded, those without a place included.
   * Only for police force areas, regions, countries and the nation, if known; no rate is of it.
   */
  recordedByForce?: Record<MeasureName, number>;
  /**
   * The incidents of the window, anti-social behaviour included, and how many of them were at shops,
   * car parks, stations and other types of place than INSTITUTIONS, with the most frequent type by
   * its place in PLACE_TYPES of the contract. Only where they are a tenth or more; the context has
   * all types.
   */
  places?: { incidents: number; of: number; most: number };
  /** Monthly counts of the 13 kinds of crime together. */
  crimeByMonth: MonthCount[];
  coverage: AreaCoverage;
  /** Larger areas to compare with, smallest first: the LTLA or region, then the nation. */
  comparators: Comparator[];
  /** Larger areas it is not compared with, because their figures are the same or nearly so. */
  leftOut: LeftOut[];
}

/** A larger area whose figures are shown beside an area's own. */
export interface Comparator {
  code: string;
  name: string;
  nameWelsh?: string;
  sharesName?: true;
  level: Level;
  measures: Record<MeasureName, Measure>;
  /** As for an area. */
  tau?: Record<MeasureName, number>;
}

/** Reads one area from a pack; `undefined` if the pack does not hold it. */
export function areaFromPack(pack: AreaPack, code: string): Area | undefined {
  const record = pack.areas.find((area) => area.code === code);
  if (!record) return undefined;
  const { used, leftOut } = usedComparators(record, pack.comparators);
  const placeOf = (each: AreaRecord): AreaName & { level: Level } => ({
    ...nameOf(pack, each),
    level: each.level,
  });
  return {
    ...placeOf(record),
    release: pack.release,
    window: pack.window,
    populationCensus2021: record.population,
    parents: Object.fromEntries(
      Object.entries(record.parents).map(([level, parent]) => [level, parentOf(pack, parent)]),
    ),
    ...figuresOf(pack, record),
    ...(record.recordedByForce && {
      recordedByForce: inOrder(countsOf({ counts: record.recordedByForce }) as number[]),
    }),
    ...(record.places && {
      places: {
        incidents: record.places[0]!,
        of: record.counts!.reduce((sum, count) => sum + count),
        most: record.places[1]!,
      },
    }),
    crimeByMonth: monthCounts(pack.months, record.crimeByMonth),
    coverage: coverageOf(pack, record),
    comparators: used.map((each) => ({ ...placeOf(each), ...figuresOf(pack, each) })),
    leftOut: leftOut.map(({ record: each, because }) => ({ ...placeOf(each), because })),
  };
}

/** An area's measures, and the τ that they and their comparisons allow for. */
function figuresOf({ tau }: AreaPack, record: AreaRecord): Pick<Area, 'measures' | 'tau'> {
  const own = tau[record.level];
  return {
    measures: measuresOf(record, own ?? []),
    ...(own && { tau: inOrder(own) }),
  };
}

/** A number for each measure, from a list in the order of MEASURE_NAMES. */
function inOrder(numbers: readonly number[]): Record<MeasureName, number> {
  return byMeasure((_, index) => numbers[index]!);
}

function nameOf(
  { sharedNames = [] }: AreaPack,
  { code, name, nameWelsh }: Pick<AreaRecord, 'code' | 'name' | 'nameWelsh'>,
): AreaName {
  return {
    code,
    name,
    ...(nameWelsh !== undefined && { nameWelsh }),
    ...(sharedNames.includes(code) && { sharesName: true }),
  };
}

function parentOf(pack: AreaPack, code: string): AreaName {
  const record = [...pack.comparators, ...pack.areas].find((area) => area.code === code);
  return nameOf(pack, record ?? { code, name: pack.names[code] ?? code });
}

function monthCounts(months: MonthRange, counts: AreaRecord['crimeByMonth']): MonthCount[] {
  return monthsOf(months).map((month, index) => {
    const count = counts?.[index];
    return count === undefined || count === null
      ? { month, status: 'notSupplied' }
      : { month, status: 'supplied', count };
  });
}

function coverageOf(pack: AreaPack, record: AreaRecord): AreaCoverage {
  const force = pack.forces.find(({ code }) => code === record.force);
  const parts = 'parts' in record.observed ? record.observed.parts : undefined;
  return {
    ...(force && { force: forceOf(force) }),
    ...(parts && { parts: parts.map((code) => parentOf(pack, code)) }),
    months: force
      ? monthsOf(pack.months).map((month, index) => ({
          month,
          status: COVERAGE_LETTERS[force.months[index] as CoverageLetter],
        }))
      : [],
    gaps: force?.gaps ?? [],
  };
}
