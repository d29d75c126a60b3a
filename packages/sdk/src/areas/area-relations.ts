import { identityOf, type Answer, type AreaIdentity, type NoDataResult } from './answer.js';
import type { AreaName } from './area-name.js';
import type { AreaProfile } from './area-profile.js';
import { LEVELS, type Level } from '../contract/index.js';
import type { AreaResult } from './result.js';

/** Areas of the next level down, ordered by code; empty for an LSOA. */
export type ChildrenResult = Answer<{ children: AreaName[] }>;

/** Larger areas that the area lies in, smallest first. */
export type ParentsResult = Answer<{ parents: (AreaName & { level: Level })[] }>;

/** Up to 8 areas of the same level, nearest first; `noData` if the area's centroid is unknown. */
export type NearbyResult = Answer<{ nearby: NonNullable<AreaProfile['nearby']> }> | NoDataResult;

/**
 * Areas of the same level most similar by Census 2021; `noData` at levels with fewer than 100
 * areas.
 */
export type SimilarResult = Answer<{ similar: NonNullable<AreaProfile['similar']> }> | NoDataResult;

/** Areas of the next level down. */
export function childrenOf(found: AreaResult<AreaProfile>): ChildrenResult {
  return ofArea(found, ({ children }, area) => ({ status: 'ok', area, children }));
}

/** Larger areas that the area lies in. */
export function parentsOf(found: AreaResult<AreaProfile>): ParentsResult {
  return ofArea(found, ({ parents }, area) => ({
    status: 'ok',
    area,
    parents: [...LEVELS, 'city' as const].flatMap((key) => {
      const parent = parents[key];
      return parent ? [{ ...parent, level: key === 'city' ? 'town' : key }] : [];
    }),
  }));
}

/** Nearest areas of the same level. */
export function nearbyOf(found: AreaResult<AreaProfile>): NearbyResult {
  return ofArea(found, ({ nearby }, area) =>
    nearby ? { status: 'ok', area, nearby } : { status: 'noData', area },
  );
}

/** Most similar areas of the same level. */
export function similarTo(found: AreaResult<AreaProfile>): SimilarResult {
  return ofArea(found, ({ similar }, area) =>
    similar ? { status: 'ok', area, similar } : { status: 'noData', area },
  );
}

function ofArea<T>(
  found: AreaResult<AreaProfile>,
  of: (profile: AreaProfile, area: AreaIdentity) => T,
): T | Exclude<AreaResult, { area: unknown }> {
  return 'area' in found ? of(found.area, identityOf(found.area)) : found;
}
