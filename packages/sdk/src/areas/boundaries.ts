import {
  BOUNDARY_SCOPES,
  boundaryFile,
  levelOfCode,
  parseGssCode,
  paths,
  placeOutsideByCode,
  type BoundaryFile,
  type DrawnLevel,
} from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import { nationOf } from '../ranking/ranking.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import type { NotFoundResult, OutOfCoverageResult } from './result.js';

/**
 * Which boundaries to read: the wards or LSOAs in the LTLA with GSS code `within`, or the LTLAs or
 * police force areas of the nation.
 */
export type BoundariesQuery =
  | { level: 'lsoa21' | 'ward'; within: string }
  | { level: 'ltla' | 'pfa'; within?: string };

/** Outlines of the areas of a level within a larger area, for an SVG. */
export interface FoundBoundaries extends Omit<BoundaryFile, 'contract' | 'level'> {
  status: 'ok';
  level: DrawnLevel;
  /** The SVG's `viewBox`: `0 0 width height`. */
  viewBox: string;
}

/**
 * Result of `client.boundaries(query)`. `notFound` if the bundle has no boundaries of these areas;
 * not every bundle has them.
 */
export type BoundariesResult = FoundBoundaries | NotFoundResult | OutOfCoverageResult;

/** Reads the outlines of a level's areas. */
export async function readBoundaries(
  reader: ReleaseReader,
  { level, within }: BoundariesQuery,
): Promise<BoundariesResult> {
  if (!Object.hasOwn(BOUNDARY_SCOPES, level))
    throw new InvalidArgumentError(
      'level',
      level,
      `is none of ${Object.keys(BOUNDARY_SCOPES).join(', ')}`,
    );
  const scope = BOUNDARY_SCOPES[level];
  const asked = within === undefined ? undefined : parseGssCode(String(within));
  const place = asked && placeOutsideByCode(asked);
  if (place) return { status: 'outOfCoverage', query: asked, place };
  const isWanted = asked
    ? levelOfCode(asked) === scope
    : within === undefined && scope === 'nation';
  if (!isWanted)
    throw new InvalidArgumentError(
      'within',
      within,
      `is not the GSS code of the ${scope} whose ${level} areas are to be drawn`,
    );
  const { release } = await reader.release();
  const code = asked ?? (await nationOf(reader, release));
  const file =
    code === undefined
      ? undefined
      : await reader.read(paths.boundaries(release, level, code), boundaryFile);
  if (!file) return { status: 'notFound', query: code ?? 'nation', release };
  const { contract: _, ...found } = file;
  return { status: 'ok', ...found, level, viewBox: `0 0 ${file.width} ${file.height}` };
}
