import type { Area, AreaResult, Lookup, PostcodeResult } from '@crimetrends/sdk';
import type * as absence from '../frame/absence.js';
import type { Words } from '../words/words.js';

/** What an element's attributes name. */
export interface Place {
  area?: string | null | undefined;
  postcode?: string | null | undefined;
  outcode?: string | null | undefined;
}

/** A page author's mistake. It carries the client's code for one, so that both are told alike. */
export function mistake(message: string): Error {
  return Object.assign(new Error(message), { code: 'invalidArgument' });
}

/** What a place's question gives, with the words for what is missing where something is. */
export interface PlaceAnswer<Result = AreaResult | PostcodeResult> {
  result: Result;
  absence?: typeof absence;
}

/** Fetches the words for an answer that falls short. */
export async function withAbsence<
  Result extends { status: string; area?: Pick<Area, 'measures'>; terminated?: string },
>(result: Result): Promise<PlaceAnswer<Result>> {
  const isWhole =
    result.status === 'ok' && !result.terminated && result.area?.measures.crime.kind === 'known';
  return isWhole ? { result } : { result, absence: await import('../frame/absence.js') };
}

/** Asks for the one place that is named. Whether it is well formed is the client's to say. */
export async function askPlace(
  client: Lookup,
  { area, postcode }: Place,
  words: Words,
): Promise<AreaResult | PostcodeResult> {
  if (area && postcode) throw mistake(words.bothPlaces);
  if (area) return client.area(area);
  if (postcode) return client.postcode(postcode);
  throw mistake(words.setPlace);
}
