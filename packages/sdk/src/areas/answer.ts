import type { Area } from './area.js';
import type { NoPlaceResult, NotFoundResult, OutOfCoverageResult } from './result.js';

/** Which area and release an answer is about. */
export type AreaIdentity = Pick<
  Area,
  'code' | 'name' | 'nameWelsh' | 'sharesName' | 'level' | 'release' | 'window'
>;

/** The area exists, but the release has nothing of what was asked for. */
export interface NoDataResult {
  status: 'noData';
  area: AreaIdentity;
}

/** One part of what is known about an area, or that there is no such area. */
export type Answer<T> =
  | ({ status: 'ok'; area: AreaIdentity } & T)
  | NotFoundResult
  | OutOfCoverageResult
  | NoPlaceResult;

/** The area's identity, without its figures. */
export function identityOf(area: Area): AreaIdentity {
  const { code, name, nameWelsh, sharesName, level, release, window } = area;
  return {
    code,
    name,
    ...(nameWelsh !== undefined && { nameWelsh }),
    ...(sharesName && { sharesName }),
    level,
    release,
    window,
  };
}
