import { byMeasure } from './by-measure.js';
import type { AreaName } from './area-name.js';
import { areaFromPack, type Area, type MonthCount } from './area.js';
import {
  addMonths,
  coversPart,
  MEASURE_NAMES,
  monthsOf,
  SERIES_BREAKS,
  type Apportionment,
  type AreaDetail,
  type AreaFile,
  type MeasureName,
  type MonthRange,
  type Ranked,
  type SeriesBreak,
  type SimilarAreas,
} from '../contract/index.js';
import {
  changeOf,
  countsOf,
  seriesByMeasure,
  yearOnYear,
  type Change,
  type Exposure,
  type MonthOfSeries,
  type Quartiles,
} from '../stats/index.js';

/** An area's rank among the areas of its level; rank 1 is the lowest rate. */
export interface AreaRank {
  within: AreaName;
  /** Number of areas of the level with complete figures. */
  fieldSize: number;
  /** A single rank; absent for LSOAs and MSOAs, where the figures do not support one. */
  rank?: number;
  /** Number of areas that share the rank. */
  tied?: number;
  /** Ends of the rank's interval. */
  best: number;
  worst: number;
  /** Fifth of the field, 1 having the lowest rates; only within the nation. */
  fifth?: number;
}

/** The totals, of which similar areas have quartiles. */
export type TotalName = 'crime' | 'asb' | 'all';

/** The most similar areas, the median of their rates, and the quartiles of the totals. */
export interface SimilarToArea {
  areas: AreaName[];
  rates:
    /** `of`: how many of the areas have complete figures. The rates are over those. */
    | {
        kind: 'known';
        of: number;
        medianRatePer1000: Record<MeasureName, number>;
        quartilesPer1000: Record<TotalName, Quartiles>;
      }
    /** Fewer than 10 have complete figures, or the window includes months before 2013-05. */
    | { kind: 'suppressed'; rule: 'fewerThan10Known' | 'legacyCategories'; of: number }
    | { kind: 'notSupplied' };
}

/** An area with everything in its own file. */
export interface AreaProfile extends Area {
  /** Months of the series, including the window. */
  months: MonthRange;
  /** Incidents by month, over `months`. */
  series: Record<MeasureName, MonthCount[]>;
  /** Months in the series at which the meaning of the figures changed. */
  breaks: readonly SeriesBreak[];
  /** The window compared with the 12 months before it. */
  change: Record<MeasureName, Change>;
  /**
   * What the usual range of the newest 12 months is drawn from (`usualMonths` of
   * `@crimetrends/sdk/stats`): ω, and in how many of 100 months held out the range held the count.
   * Absent for a measure whose range is not drawn.
   */
  usual: Partial<Record<MeasureName, { omega: number; heldPercent: number }>>;
  /** Ranks within each larger area, largest first; empty where the figures are incomplete. */
  ranks: Record<MeasureName, AreaRank[]>;
  /** Areas of the next level down that make up this one. */
  children: AreaName[];
  /**
   * Up to 8 areas of the same level, nearest first, by distance between population-weighted
   * centroids; absent if the centroid is unknown.
   */
  nearby?: (AreaName & { kilometres: number })[];
  /**
   * Areas of the same level most similar by Census 2021, most similar first; absent at levels with
   * fewer than 100 areas.
   */
  similar?: SimilarToArea;
  /** Present if it is a town with city status. */
  city?: true;
  /** How LSOAs were shared out between outcodes. Only present for outcodes. */
  apportionedBy?: Apportionment;
}

/** Reads an area from its own file; `undefined` if the file does not hold the area. */
export function profileFromFile(file: AreaFile, code: string): AreaProfile | undefined {
  const [area, record] = [areaFromPack(file, code), file.areas.find((each) => each.code === code)];
  if (!area || !record) return undefined;
  const nameOf = (other: string): AreaName =>
    area.parents[levelOf(area, other)!] ?? { code: other, name: file.names[other] ?? other };
  const series = seriesByMeasure(record.countsByMonth ?? [], ownTotals(record));
  const hasBreak =
    breaksIn({ from: addMonths(file.window.from, -11), to: file.window.to }).length > 0;
  const change = (name: MeasureName, index: number): Change => {
    const tau = area.tau?.[name] ?? 0;
    // Only whole areas are compared: for a part, the residents covered differ from year to year.
    if (coversPart(record)) return { kind: 'notComparable', reason: 'partOfArea' };
    if (record.observed.kind !== 'known') return yearOnYear([], record.population, tau, hasBreak);
    // An outcode's years are rounded once, so they are not the sums of its months.
    return record.yearBefore
      ? changeOf(
          yearOf(countsOf(record)[index], record.population),
          yearOf(record.yearBefore[index], record.population),
          tau,
          hasBreak,
        )
      : yearOnYear(series[name], record.population, tau, hasBreak);
  };
  return {
    ...area,
    months: file.months,
    series: byMeasure((name) => monthCounts(file.months, series[name])),
    breaks: breaksIn({ from: addMonths(file.months.from, 1), to: file.months.to }),
    change: byMeasure(change),
    usual: usualOf(record),
    ranks: byMeasure((_, index) =>
      (record.ranks ?? []).map((place) => rankOf(place, index, nameOf)),
    ),
    children: (record.children ?? []).map(nameOf),
    ...(record.nearby && {
      nearby: record.nearby.map(({ code: other, kilometres }) => ({
        ...nameOf(other),
        kilometres,
      })),
    }),
    ...(record.similar && { similar: similarOf(record.similar, nameOf) }),
    ...(record.city && { city: true }),
    ...(record.apportionedBy && { apportionedBy: record.apportionedBy }),
  };
}

/** An outcode's series of totals, which are rounded apart from its categories. */
function ownTotals({
  allByMonth,
  crimeByMonth,
}: AreaDetail): Parameters<typeof seriesByMeasure>[1] {
  return allByMonth && crimeByMonth && { crime: crimeByMonth, all: allByMonth };
}

function yearOf(count: number | undefined, personYears: number): Exposure | undefined {
  return count === undefined || personYears === 0 ? undefined : { count, personYears };
}

function usualOf({ usual = [] }: AreaDetail): AreaProfile['usual'] {
  return Object.fromEntries(
    MEASURE_NAMES.flatMap((name, index) => {
      const [omega, heldPercent] = usual[index] ?? [];
      return omega === undefined ? [] : [[name, { omega, heldPercent }]];
    }),
  );
}

function similarOf(
  { areas, rates }: SimilarAreas,
  nameOf: (code: string) => AreaName,
): SimilarToArea {
  if (rates.kind !== 'known') return { areas: areas.map(nameOf), rates };
  const { kind, of, medianRatePer1000: median, lowerQuartile, upperQuartile } = rates;
  const quartilesOf = (at: number): Quartiles => ({
    lower: lowerQuartile[at]!,
    median: median[at]!,
    upper: upperQuartile[at]!,
  });
  return {
    areas: areas.map(nameOf),
    rates: {
      kind,
      of,
      medianRatePer1000: byMeasure((_, index) => median[index]!),
      quartilesPer1000: { crime: quartilesOf(0), asb: quartilesOf(1), all: quartilesOf(2) },
    },
  };
}

function levelOf({ parents }: Area, code: string): keyof Area['parents'] | undefined {
  return (Object.keys(parents) as (keyof Area['parents'])[]).find(
    (level) => parents[level]?.code === code,
  );
}

function breaksIn({ from, to }: MonthRange): SeriesBreak[] {
  return SERIES_BREAKS.filter(({ month }) => month >= from && month <= to);
}

function monthCounts(months: MonthRange, series: readonly MonthOfSeries[]): MonthCount[] {
  return monthsOf(months).map((month, index) => {
    const count = series[index];
    return count === undefined
      ? { month, status: 'notSupplied' }
      : { month, status: 'supplied', count };
  });
}

function rankOf(
  { within, fieldSize, rank, tied, best, worst, fifth }: Ranked,
  index: number,
  nameOf: (code: string) => AreaName,
): AreaRank {
  return {
    within: nameOf(within),
    fieldSize,
    ...(rank && { rank: rank[index]! }),
    ...(tied && { tied: tied[index]! }),
    best: best[index]!,
    worst: worst[index]!,
    ...(fifth && { fifth: fifth[index]! }),
  };
}
