import type { AreaName } from '../areas/area-name.js';
import {
  levelFile,
  levelOfCode,
  MEASURE_NAMES,
  paths,
  placeOutsideByCode,
  rankingFile,
  type MeasureName,
  type MonthRange,
  type RankedLevel,
  type RankingFile,
  type UnrankedKind,
} from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import { citiesOnly } from './cities-only.js';
import { writeCursor } from './ranking-cursor.js';
import { checkedQuery, type CheckedQuery, type RankingQuery } from './ranking-query.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import type { NotFoundResult, OutOfCoverageResult } from '../areas/result.js';
import { countsOf, personYears, rate, ranksOf, type Rank, type Rate } from '../stats/index.js';

/** A ranked area. Rank 1 is the lowest rate in either order. */
export interface RankingRow extends Rate {
  area: AreaName;
  /** LTLA of an LSOA, MSOA or ward, in a ranking that covers several LTLAs. */
  within?: AreaName;
  /** A single rank; absent for LSOAs and MSOAs, where the figures do not support one. */
  rank?: number;
  /** Number of areas that share the rank. */
  tied?: number;
  /** Ends of the rank's interval. */
  best: number;
  worst: number;
  /** Fifth of the field, 1 having the lowest rates; only within the nation. */
  fifth?: number;
  /** Incidents in the window. */
  count: number;
  /** Usual residents, Census 2021 (ONS). */
  population: number;
}

/** Areas ordered by rate. */
export interface FoundRanking {
  status: 'ok';
  level: RankedLevel;
  /** Present if only towns with city status were asked for. */
  cities?: true;
  within: AreaName;
  measure: MeasureName;
  order: 'highest' | 'lowest';
  release: string;
  /** The 12 months that the counts cover. */
  window: MonthRange;
  /** Number of areas with complete figures, which are the ones ranked. */
  fieldSize: number;
  /** Ordered by rate; ties ordered by code. */
  rows: RankingRow[];
  /**
   * Areas that are not ranked, ordered by code, and why; `known` if no other area has complete
   * figures.
   */
  unranked: { area: AreaName; within?: AreaName; kind: UnrankedKind }[];
  /** Cursor of the next page; absent after the last row. */
  next?: string;
}

/**
 * Result of `client.ranking(query)`. `notFound` if the larger area has fewer than two areas of the
 * level, and in a pack, which has no rankings.
 */
export type RankingResult = FoundRanking | NotFoundResult | OutOfCoverageResult;

/** Ranks the areas of a level within a larger area by a measure. */
export async function readRanking(
  reader: ReleaseReader,
  query: RankingQuery,
): Promise<RankingResult> {
  const asked = checkedQuery(query);
  const place = asked.within === undefined ? undefined : placeOutsideByCode(asked.within);
  if (place) return { status: 'outOfCoverage', query: asked.within!, place };
  const { release } = await reader.release();
  if (asked.from && asked.from.release !== release)
    throw new InvalidArgumentError(
      'cursor',
      query.cursor,
      `is of release ${asked.from.release}; this client reads ${release}`,
    );
  const within = asked.within ?? (await nationOf(reader, release));
  const all =
    within === undefined
      ? undefined
      : await reader.read(paths.ranking(release, asked.level, within), rankingFile);
  const file = all && asked.cities ? citiesOnly(all) : all;
  if (!file) return { status: 'notFound', query: within ?? 'nation', release };
  const { codes } = file.field;
  const [from, inOrder] = [asked.from?.row ?? 0, rowsInOrder(file, asked)];
  if (from > 0 && from >= codes.length)
    throw new InvalidArgumentError(
      'cursor',
      query.cursor,
      `is beyond the ${codes.length} areas that have a place`,
    );
  const tau = file.tau[MEASURE_NAMES.indexOf(asked.measure)]!;
  const to = Math.min(from + asked.limit, codes.length);
  return {
    status: 'ok',
    level: asked.level,
    ...(asked.cities && { cities: true }),
    within: {
      ...nameOf(file, file.within.code, file.within.name),
      ...(file.within.sharesName && { sharesName: true }),
    },
    measure: asked.measure,
    order: asked.order,
    release,
    window: file.window,
    fieldSize: codes.length,
    rows: inOrder
      .slice(from, to)
      .map(({ index, rank, count }) => rowOf(file, index, count, rank, tau)),
    unranked: file.unranked.codes.map((code, index) => ({
      area: nameOf(file, code, file.unranked.names[index]!),
      ...placeOf(file, file.unranked.lieIn?.[index]),
      kind: file.unranked.kinds[index]!,
    })),
    ...(to < codes.length && { next: writeCursor({ release, row: to }, asked) }),
  };
}

/** Code of the nation in a release. */
export async function nationOf(
  reader: ReleaseReader,
  release: string,
): Promise<string | undefined> {
  return (await reader.read(paths.level(release, 'nation'), levelFile))?.areas[0]?.code;
}

interface Placed {
  index: number;
  count: number;
  rank: Rank;
}

/**
 * Sorts rows by rate. The file is ordered by code and sorting is stable, so ties stay in that
 * order.
 */
function rowsInOrder({ field, tau }: RankingFile, { measure, order }: CheckedQuery): Placed[] {
  const index = MEASURE_NAMES.indexOf(measure);
  const counts = field.codes.map((_, at) => countsOf(recordAt(field, at))[index]!);
  const ranks = ranksOf(
    counts.map((count, at) => ({
      count,
      personYears: personYears(field.populations[at]!, 12),
    })),
    tau[index]!,
  );
  const placed = ranks.map((rank, at) => ({ index: at, rank, count: counts[at]! }));
  return placed.sort((a, b) =>
    order === 'lowest' ? a.rank.rank - b.rank.rank : b.rank.rank - a.rank.rank,
  );
}

function recordAt(
  { counts, totals }: RankingFile['field'],
  at: number,
): Parameters<typeof countsOf>[0] {
  return {
    counts: counts.map((each) => each[at]!),
    ...(totals && { totals: totals.map((each) => each[at]!) }),
  };
}

function rowOf(
  file: RankingFile,
  index: number,
  count: number,
  { rank, tied, best, worst, fifth }: Rank,
  tau: number,
): RankingRow {
  const [code, population] = [file.field.codes[index]!, file.field.populations[index]!];
  return {
    area: nameOf(file, code, file.field.names[index]!),
    ...placeOf(file, file.field.lieIn?.[index]),
    // Methodology §6: below ward level, a single rank would claim more than the figures support.
    ...(file.level !== 'lsoa21' && file.level !== 'msoa21' && { rank, tied }),
    best,
    worst,
    ...(levelOfCode(file.within.code) === 'nation' && { fifth }),
    count,
    population,
    ...rate(count, population, 12, tau),
  };
}

function placeOf(file: RankingFile, place: number | undefined): { within?: AreaName } {
  return place === undefined
    ? {}
    : { within: nameOf(file, file.places!.codes[place]!, file.places!.names[place]!) };
}

function nameOf({ namesWelsh }: RankingFile, code: string, name: string): AreaName {
  const nameWelsh = namesWelsh?.[code];
  return { code, name, ...(nameWelsh !== undefined && { nameWelsh }) };
}
