import type { AreaProfile, AreaResult, Client, PostcodeResult } from '@crimetrends/sdk';
import type { Words } from '../words/words.js';
import { askPlace, mistake, type Place } from './ask-place.js';

/**
 * An area with all that is published of it; `postcode` where that was asked for, `terminated` where
 * it has ended.
 */
export type ProfileResult =
  | (Extract<AreaResult<AreaProfile>, { area: AreaProfile }> & {
      postcode?: string;
      terminated?: string;
    })
  | Exclude<AreaResult, { area: unknown }>;

/** Asks for the one place that is named, and for all of it. */
export async function askProfile(
  client: Client,
  place: Place,
  words: Words,
): Promise<ProfileResult> {
  const { area, postcode, outcode } = place;
  if ([area, postcode, outcode].filter(Boolean).length > 1) throw mistake(words.bothPlaces);
  if (outcode) return client.outcode(outcode);
  if (area) return client.area(area);
  const found = (await askPlace(client, place, words)) as PostcodeResult;
  if (!('area' in found)) return found;
  const result = await client.area(found.area.code);
  if (!('area' in result)) return result;
  return {
    ...result,
    postcode: found.postcode,
    ...(found.status === 'terminated' && { terminated: found.terminated }),
  };
}
