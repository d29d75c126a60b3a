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
  /** By default `crime`. */
  measure?: MeasureName;
  /** Whether the highest rate comes first, as it does by default, or the lowest. */
  order?: 'highest' | 'lowest';
  /** How many rows at most, by default 50. */
  limit?: number;
  /** `next` of the answer before, to go on from it. */
  cursor?: string;
}

/**
 * Which areas to rank: those of `level` inside the larger area whose GSS code is `within`, by
 * default the nation. LSOAs are ranked inside an LTLA or a county alone; `RANKING_SCOPES` of
 * `@crimetrends/sdk/contract` has the larger levels of every level.
 */
export type RankingQuery = RankingOptions &
  (
    | { level: 'lsoa21'; within: string }
    | { level: Exclude<RankedLevel, 'lsoa21'>; within?: string }
  );

/** A question that can have an answer. */
export interface CheckedQuery extends Required<Omit<RankingOptions, 'cursor'>> {
  level: RankedLevel;
  /** Undefined for the nation by whichever code it has. */
  within: string | undefined;
  /** The release and row that a cursor goes on from. */
  from: CursorPlace | undefined;
}

/** Refuses what a compiler would, and what it cannot see. */
export function checkedQuery({
  level,
  within,
  measure = 'crime',
  order = 'highest',
  limit = 50,
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
  const query = { level, within: checkedWithin(level, within), measure, order, limit };
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
