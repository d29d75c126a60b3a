import type { Area } from './area.js';
import type { PlaceOutside } from '../contract/index.js';

/** An area that was found, by how complete its figures are. */
export type FoundResult<A extends Area = Area> =
  | { status: 'ok'; area: A }
  /** Some months or some child areas were not supplied: see the measures' `reason`. */
  | { status: 'partial'; area: A }
  /** The area exists and its police force supplied nothing in the window: see `area.coverage`. */
  | { status: 'noData'; area: A };

/** No such area in this release. */
export interface NotFoundResult {
  status: 'notFound';
  /** What was asked for, as it was understood. */
  query: string;
  release: string;
}

/** A place the bundle never covers. */
export interface OutOfCoverageResult {
  status: 'outOfCoverage';
  query: string;
  place: PlaceOutside;
}

/** What asking for an area by its code gives. */
export type AreaResult<A extends Area = Area> =
  | FoundResult<A>
  | NotFoundResult
  | OutOfCoverageResult;

/** What `client.postcode(text)` gives: the figures of the LSOA 2021 the postcode lies in. */
export type PostcodeResult =
  | (FoundResult & { postcode: string })
  /** Ended by Royal Mail in `terminated` (YYYY-MM); the area is the one it lay in. */
  | { status: 'terminated'; postcode: string; terminated: string; area: Area }
  | NotFoundResult
  | OutOfCoverageResult;
