import type { Area } from './area.js';
import type { PlaceOutside } from '../contract/index.js';

/** An area that was found, by how complete its figures are. */
export type FoundResult<A extends Area = Area> =
  | { status: 'ok'; area: A }
  /** Some months or some child areas were not supplied; see `reason` of the measures. */
  | { status: 'partial'; area: A }
  /** The area exists, but its police force supplied nothing in the window; see `area.coverage`. */
  | { status: 'noData'; area: A };

/** No such area in this release. */
export interface NotFoundResult {
  status: 'notFound';
  /** What was asked for, in normalised form. */
  query: string;
  release: string;
}

/** A place that no bundle covers. */
export interface OutOfCoverageResult {
  status: 'outOfCoverage';
  query: string;
  place: PlaceOutside;
}

/** Result of looking up an area by code. */
export type AreaResult<A extends Area = Area> =
  | FoundResult<A>
  | NotFoundResult
  | OutOfCoverageResult;

/** Result of `client.postcode(text)`: the figures of the LSOA 2021 that the postcode lies in. */
export type PostcodeResult =
  | (FoundResult & { postcode: string })
  /** Royal Mail ended the postcode in the month `terminated` (YYYY-MM); `area` is where it was. */
  | { status: 'terminated'; postcode: string; terminated: string; area: Area }
  | NotFoundResult
  | OutOfCoverageResult;
