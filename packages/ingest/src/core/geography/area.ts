import type { Apportionment, Level, Parents } from '@crimetrends/sdk/contract';
import type { AreaParts } from './area-parts.js';

/** A named area of any level. */
export interface AreaName {
  code: string;
  name: string;
  nameWelsh?: string;
}

/** An area and the LSOAs it is made of, as indexes into `Geography.lsoas`. */
export interface AreaOfLsoas extends AreaName, AreaParts {
  level: Level;
  lsoas: number[];
  /** For towns only: whether it has city status. */
  city?: true;
  /** For outcodes only: how its shares were worked out. */
  apportionedBy?: Apportionment;
  parents: Parents;
}
