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

/** An outcode that is no place, so there are no figures for it. */
export type NoPlaceResult =
  /** Every postcode has ended, the last in the month `terminated` (YYYY-MM). */
  | { status: 'terminated'; query: string; terminated: string; release: string }
  /** Some postcodes are in use, and none of them is residential. */
  | { status: 'nonResidential'; query: string; release: string };

/** Result of looking up an area by code. */
export type AreaResult<A extends Area = Area> =
  | FoundResult<A>
  | NotFoundResult
  | OutOfCoverageResult
  | NoPlaceResult;

/** Result of `client.postcode(text)`: the figures of the LSOA 2021 that the postcode lies in. */
export type PostcodeResult =
  | (FoundResult & { postcode: string })
  /** Royal Mail ended the postcode in the month `terminated` (YYYY-MM); `area` is where it was. */
  | { status: 'terminated'; postcode: string; terminated: string; area: Area }
  | NotFoundResult
  | OutOfCoverageResult;
