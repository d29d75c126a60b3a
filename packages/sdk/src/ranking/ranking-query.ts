import { assertMeasure } from '../errors/argument-checks.js';
import {
  levelOfCode,
  parseGssCode,
  placeOutsideByCode,
  RANKING_SCOPES,
  type MeasureName,
  type RankedLevel,
} from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import { readCursor, type CursorPlace } from './ranking-cursor.js';

interface RankingOptions {
  /** Default `crime`. */
  measure?: MeasureName;
  /** Default `highest`: highest rate first. */
  order?: 'highest' | 'lowest';
  /** Maximum number of rows. Default 50. */
  limit?: number;
  /** Only towns with city status, ranked among themselves; only with the level `town`. */
  cities?: boolean;
  /** `next` of the previous answer, to continue from there. */
  cursor?: string;
}

/**
 * Which areas to rank: those of `level` within the larger area with GSS code `within` (default: the
 * nation). LSOAs are ranked only within an LTLA or county. `RANKING_SCOPES` of
 * `@crimetrends/sdk/contract` lists the possible larger levels.
 */
export type RankingQuery = RankingOptions &
  (
    | { level: 'lsoa21'; within: string }
    | { level: Exclude<RankedLevel, 'lsoa21'>; within?: string }
  );

/** A validated query. */
export interface CheckedQuery extends Required<Omit<RankingOptions, 'cursor'>> {
  level: RankedLevel;
  /** Undefined for the nation, whatever its code. */
  within: string | undefined;
  /** Where a cursor continues from. */
  from: CursorPlace | undefined;
}

/** Checks a query at run time and fills in the defaults. */
export function checkedQuery({
  level,
  within,
  measure = 'crime',
  order = 'highest',
  limit = 50,
  cities = false,
  cursor,
}: RankingQuery): CheckedQuery {
  if (!Object.hasOwn(RANKING_SCOPES, level))
    throw new InvalidArgumentError(
      'level',
      level,
      `is none of ${Object.keys(RANKING_SCOPES).join(', ')}`,
    );
  assertMeasure(measure);
  if (order !== 'highest' && order !== 'lowest')
    throw new InvalidArgumentError('order', order, 'is neither highest nor lowest');
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new InvalidArgumentError('limit', limit, 'is not a whole number from 1');
  if (cities && level !== 'town')
    throw new InvalidArgumentError('cities', cities, `is not asked for with level “${level}”`);
  const query = { level, within: checkedWithin(level, within), measure, order, limit, cities };
  return { ...query, from: cursor === undefined ? undefined : readCursor(cursor, query) };
}

function checkedWithin(level: RankedLevel, within: string | undefined): string | undefined {
  const scopes: readonly string[] = RANKING_SCOPES[level];
  const wanted = `is not the GSS code of a ${scopes.join(', ')}, inside which ${level} areas are ranked`;
  if (within === undefined) {
    if (scopes.includes('nation')) return undefined;
    throw new InvalidArgumentError('within', within, wanted);
  }
  const code = parseGssCode(String(within));
  if (!code || !(placeOutsideByCode(code) || scopes.includes(levelOfCode(code)!)))
    throw new InvalidArgumentError('within', within, wanted);
  return code;
}
