import { profileFromFile, type AreaProfile } from './area-profile.js';
import { areaFile, parseOutcode, placeOutsideByOutcode } from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import { lookUp, readArea } from './lookup.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import type { AreaResult } from './result.js';

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
  if (!query)
    throw new InvalidArgumentError(
      'outcode',
      text,
      'is not the first half of a postcode such as LU1',
    );
  const place = placeOutsideByOutcode(query);
  return place
    ? { status: 'outOfCoverage', query, place }
    : readArea(reader, 'outcode', query, areaFile, profileFromFile);
}
