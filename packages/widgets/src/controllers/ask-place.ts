import type { Area, AreaResult, Lookup, PostcodeResult } from '@crimetrends/sdk';
import type * as absence from '../frame/absence.js';
import type { Mistake } from '../words/mistakes.js';

/** The place that an element's attributes name. */
export interface Place {
  area?: string | null | undefined;
  postcode?: string | null | undefined;
  outcode?: string | null | undefined;
}

/**
 * An error for a page author's mistake, with the client's code for it so that both are shown alike.
 */
export function mistake(message: string): Error {
  return Object.assign(new Error(message), { code: 'invalidArgument' });
}

/** A mistake by the page's author in words, which are loaded only then. */
export async function mistakeOf(what: Mistake): Promise<Error> {
  const { MISTAKES } = await import('../words/mistakes.js');
  return mistake(MISTAKES[what]);
}

/**
 * The answer for a place, with the code that explains missing figures or comparisons if any are
 * missing.
 */
export interface PlaceAnswer<Result = AreaResult | PostcodeResult> {
  result: Result;
  absence?: typeof absence;
}

/** Loads the code that explains what is missing, if the answer is incomplete. */
export async function withAbsence<
  Result extends { status: string; area?: Pick<Area, 'measures'>; terminated?: string },
>(result: Result): Promise<PlaceAnswer<Result>> {
  const { status, area, terminated } = result;
  const isWhole = status === 'ok' && !terminated && area?.measures.crime.kind === 'known';
  return isWhole ? { result } : { result, absence: await import('../frame/absence.js') };
}

/** Asks for the one place that is named. The client checks whether it is well formed. */
export async function askPlace(
  client: Lookup,
  { area, postcode }: Place,
): Promise<AreaResult | PostcodeResult> {
  if (area && postcode) throw await mistakeOf('bothPlaces');
  if (area) return client.area(area);
  if (postcode) return client.postcode(postcode);
  throw await mistakeOf('setPlace');
}
