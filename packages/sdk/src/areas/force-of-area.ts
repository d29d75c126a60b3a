import type { ForceCoverage } from '../contract/index.js';
import type { AreaName } from './area-name.js';

/** A police force area, and what its force gave no place. */
export interface ForceOfArea extends AreaName {
  /**
   * The force's crimes without a place, `of` all that it recorded, in the supplied months of the
   * window; `share` is their ratio. They are in no small area's figures. Absent if the force
   * supplied none.
   */
  noLocation?: { crime: number; of: number; share: number };
}

/** Reads a force from a pack or from coverage.json. */
export function forceOf({ code, name, noLocation }: ForceCoverage): ForceOfArea {
  return {
    code,
    name,
    ...(noLocation && { noLocation: { ...noLocation, share: noLocation.crime / noLocation.of } }),
  };
}
