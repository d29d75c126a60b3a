import { areaFromPack, type Area, type AreaName, type MonthCount } from './area.js';
import {
  addMonths,
  MEASURE_NAMES,
  monthsOf,
  SERIES_BREAKS,
  type Apportionment,
  type AreaFile,
  type MeasureName,
  type MonthRange,
  type Ranked,
  type SeriesBreak,
  type SimilarAreas,
} from '../contract/index.js';
import { seriesByMeasure, yearOnYear, type Change, type MonthOfSeries } from '../stats/index.js';

/** A place in a field: rank 1 has the lowest rate. */
export interface AreaRank {
  within: AreaName;
  /** Areas of the level with complete figures. */
  fieldSize: number;
  /** A single position; absent for LSOAs and MSOAs, whose position the figures do not tell. */
  rank?: number;
  /** How many areas share it. */
  tied?: number;
  /** The rank's interval. */
  best: number;
  worst: number;
  /** Fifth of the field, 1 with the lowest rates; in the nation only. */
  fifth?: number;
}

/** The areas most like one, and what their crime figures come to. */
export interface SimilarToArea {
  areas: AreaName[];
  rates:
    /**
     * `of`: how many of the areas have complete figures, of which the median rate by measure is.
     */
    | { kind: 'known'; of: number; medianRatePer1000: Record<MeasureName, number> }
    /** Too few have complete figures, or the window touches months before 2013-05. */
    | { kind: 'suppressed'; rule: 'fewerThan10Known' | 'legacyCategories'; of: number }
    | { kind: 'notSupplied' };
}

/** An area with all that its own file holds. */
export interface AreaProfile extends Area {
  /** The months of the series, window included. */
  months: MonthRange;
  /** Incidents by month, over `months`. */
  series: Record<MeasureName, MonthCount[]>;
  /** Months within the series from which figures do not mean what they meant before. */
  breaks: readonly SeriesBreak[];
  /** The window against the 12 months before it. */
  change: Record<MeasureName, Change>;
  /**
   * φ of its level: how many times more such areas vary than chance alone would have them. Absent
   * for a level with no area that has 24 months.
   */
  overdispersion?: Record<MeasureName, number>;
  /** Inside each larger area, the largest first; empty where the figures are not complete. */
  ranks: Record<MeasureName, AreaRank[]>;
  /** The areas of the next level down that it is made of. */
  children: AreaName[];
  /**
   * Up to 8 areas of its level, nearest first, by population-weighted centroids; absent where its
   * own is not known.
   */
  nearby?: (AreaName & { kilometres: number })[];
  /**
   * The areas of its level most like it by Census 2021, the most alike first; absent at levels of
   * fewer than 100 areas.
   */
  similar?: SimilarToArea;
  /** Present for outcodes, which hold parts of LSOAs: how those were shared out. */
  apportionedBy?: Apportionment;
}

/** Reads an area's own file; `undefined` when it does not hold the area. */
export function profileFromFile(file: AreaFile, code: string): AreaProfile | undefined {
  const [area, record] = [areaFromPack(file, code), file.areas.find((each) => each.code === code)];
  if (!area || !record) return undefined;
  const nameOf = (other: string): AreaName =>
    area.parents[levelOf(area, other)!] ?? { code: other, name: file.names[other] ?? other };
  const series = seriesByMeasure(record.countsByMonth ?? []);
  const overdispersion = file.levels?.[area.level]?.overdispersion;
  const change = (name: MeasureName, index: number): Change =>
    // Only whole areas are compared: the residents of a part differ from year to year.
    yearOnYear(
      record.observed.kind === 'known' ? series[name] : [],
      record.population,
      overdispersion?.[index] ?? 1,
      breaksIn({ from: addMonths(file.window.from, -11), to: file.window.to }).length > 0,
    );
  return {
    ...area,
    months: file.months,
    series: byMeasure((name) => monthCounts(file.months, series[name])),
    breaks: breaksIn({ from: addMonths(file.months.from, 1), to: file.months.to }),
    change: byMeasure(change),
    ...(overdispersion && { overdispersion: byMeasure((_, index) => overdispersion[index]!) }),
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
    ...(record.apportionedBy && { apportionedBy: record.apportionedBy }),
  };
}

function similarOf(
  { areas, rates }: SimilarAreas,
  nameOf: (code: string) => AreaName,
): SimilarToArea {
  return {
    areas: areas.map(nameOf),
    rates:
      rates.kind === 'known'
        ? { ...rates, medianRatePer1000: byMeasure((_, index) => rates.medianRatePer1000[index]!) }
        : rates,
  };
}

function byMeasure<T>(of: (name: MeasureName, index: number) => T): Record<MeasureName, T> {
  return Object.fromEntries(MEASURE_NAMES.map((name, index) => [name, of(name, index)])) as Record<
    MeasureName,
    T
  >;
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
