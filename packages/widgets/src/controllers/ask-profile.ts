import type { AreaProfile, AreaResult, Client, PostcodeResult } from '@crimetrends/sdk';
import { askPlace, mistakeOf, type Place } from './ask-place.js';

/**
 * An area with all its published figures; `postcode` if it was asked for by one, `terminated` if
 * that postcode is no longer in use.
 */
export type ProfileResult =
  | (Extract<AreaResult<AreaProfile>, { area: AreaProfile }> & {
      postcode?: string;
      terminated?: string;
    })
  | Exclude<AreaResult, { area: unknown }>;

/** Asks for all figures of the one place that is named. */
export async function askProfile(client: Client, place: Place): Promise<ProfileResult> {
  const { area, postcode, outcode } = place;
  if ([area, postcode, outcode].filter(Boolean).length > 1) throw await mistakeOf('bothPlaces');
  if (outcode) return client.outcode(outcode);
  if (area) return client.area(area);
  const found = (await askPlace(client, place)) as PostcodeResult;
  if (!('area' in found)) return found;
  const result = await client.area(found.area.code);
  if (!('area' in result)) return result;
  return {
    ...result,
    postcode: found.postcode,
    ...(found.status === 'terminated' && { terminated: found.terminated }),
  };
}
