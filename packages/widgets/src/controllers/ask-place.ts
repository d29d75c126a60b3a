import type { AreaResult, Lookup, PostcodeResult } from '@crimetrends/sdk';
import type { Words } from '../words.js';

/** What an element's attributes name. */
export interface Place {
  area?: string | null | undefined;
  postcode?: string | null | undefined;
}

/** A page author's mistake. It carries the client's code for one, so that both are told alike. */
export function mistake(message: string): Error {
  return Object.assign(new Error(message), { code: 'invalidArgument' });
}

/** Asks for the one place that is named. Whether it is well formed is the client's to say. */
export async function askPlace(client: Lookup, { area, postcode }: Place, words: Words): Promise<AreaResult | PostcodeResult> {
  if (area && postcode) throw mistake(words.bothPlaces);
  if (area) return client.area(area);
  if (postcode) return client.postcode(postcode);
  throw mistake(words.setPlace);
}
