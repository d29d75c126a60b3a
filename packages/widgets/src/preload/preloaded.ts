// What the script tag asks for while the elements' code is on its way, so that the two journeys
// take the time of one. It lies on the page's own object, because the script shares no module with
// the elements, and a second copy must find it too.
import { findBundle } from '../frame/find-bundle.js';

const KEY = Symbol.for('crimetrends.preload');
const page = globalThis as { [KEY]?: Preloads };

/**
 * Answers by the address they were asked of, `undefined` once handed over; the elements they are
 * for; and the code of a tag.
 */
interface Preloads extends Map<unknown, Promise<unknown> | undefined> {
  get(address: string): Promise<Response> | undefined;
}

export const preloads: Preloads = (page[KEY] ??= new Map() as Preloads);

/**
 * Asks for a file before the element that needs it can, as the client would: once, and for 10 s at
 * most.
 */
export function preload(address: string): void {
  if (preloads.has(address)) return;
  const answer = fetch(address, { signal: AbortSignal.timeout(10_000) });
  // What fails is told by the element that it is handed to.
  answer.catch(() => {});
  preloads.set(address, answer);
}

/**
 * The folder of the figures that an element will ask for as it is: it names a place, of the newest
 * release, and is within a screen of what the reader sees.
 */
export function preloadBase(element: Element & { client?: unknown }): string | false | undefined {
  return (
    element.matches(':is([area],[postcode]):not([release])') &&
    !element.client &&
    (element.getClientRects()[0]?.top ?? Infinity) < 2 * innerHeight &&
    findBundle(element.getAttribute('bundle'), document)
  );
}
