import { profileFromFile, type AreaProfile } from './area-profile.js';
import {
  areaFile,
  endOfOutcode,
  lookupPaths,
  parseOutcode,
  placeOutsideByOutcode,
  postcodeShard,
} from '../contract/index.js';
import { lookUp, readArea } from './lookup.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import type { AreaResult, NoPlaceResult, NotFoundResult } from './result.js';

/** Finds an area by code, with everything in its file. Also accepts an outcode. */
export function lookUpProfile(
  reader: ReleaseReader,
  text: string,
): Promise<AreaResult<AreaProfile>> {
  return parseOutcode(String(text))
    ? lookUpOutcode(reader, text)
    : lookUp(reader, text, areaFile, profileFromFile);
}

/** Finds an outcode, with everything in its file. */
export async function lookUpOutcode(
  reader: ReleaseReader,
  text: string,
): Promise<AreaResult<AreaProfile>> {
  const query = parseOutcode(String(text));
  if (!query) throw (await import('../reading/faults.js')).noOutcode(text);
  const place = placeOutsideByOutcode(query);
  if (place) return { status: 'outOfCoverage', query, place };
  const found = await readArea(reader, 'outcode', query, areaFile, profileFromFile);
  return found.status === 'notFound' ? whyNoArea(reader, found) : found;
}

/** Why an outcode has no area file: `notFound` unless its postcodes show that it is no place. */
async function whyNoArea(
  reader: ReleaseReader,
  notFound: NotFoundResult,
): Promise<NotFoundResult | NoPlaceResult> {
  const { query, release } = notFound;
  const shard = await reader.read(lookupPaths.postcodes(release, query), postcodeShard);
  if (shard?.nonResidential) return { status: 'nonResidential', query, release };
  const terminated = shard && endOfOutcode(shard);
  return terminated === undefined ? notFound : { status: 'terminated', query, terminated, release };
}
