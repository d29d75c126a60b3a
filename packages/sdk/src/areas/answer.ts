import type { Area } from './area.js';
import type { NotFoundResult, OutOfCoverageResult } from './result.js';

/** Which area an answer is about, of which release. */
export type AreaIdentity = Pick<
  Area,
  'code' | 'name' | 'nameWelsh' | 'level' | 'release' | 'window'
>;

/** The area exists and its release holds nothing of what was asked. */
export interface NoDataResult {
  status: 'noData';
  area: AreaIdentity;
}

/** A part of what is known of an area, or that there is no such area. */
export type Answer<T> =
  | ({ status: 'ok'; area: AreaIdentity } & T)
  | NotFoundResult
  | OutOfCoverageResult;

/** The area without its figures. */
export function identityOf({ code, name, nameWelsh, level, release, window }: Area): AreaIdentity {
  return { code, name, ...(nameWelsh !== undefined && { nameWelsh }), level, release, window };
}
