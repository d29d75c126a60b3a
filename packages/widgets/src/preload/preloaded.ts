// Requests that the script tag makes while the elements' code is loading, so that both load at the
// same time. They are kept on globalThis, because the script shares no module with the elements,
// and a second copy of it must find them too.
import { findBundle } from '../frame/find-bundle.js';

const KEY = Symbol.for('crimetrends.preload');

/**
 * Answers by URL, `undefined` once taken; the elements that they are for; and the code of a tag.
 */
interface Preloads extends Map<unknown, Promise<unknown> | undefined> {
  get(address: string): Promise<Response> | undefined;
}

export const preloads: Preloads = ((globalThis as { [KEY]?: Preloads })[KEY] ??=
  new Map() as Preloads);

/**
 * Requests a file before its element can, as the client would: once, and with a timeout of 10 s.
 */
export function preload(address: string): void {
  const answer = fetch(address, { signal: AbortSignal.timeout(10_000) });
  // The element that takes the answer reports the failure.
  answer.catch(() => {});
  preloads.set(address, answer);
}

/**
 * The bundle URL of an element whose figures can be preloaded: it names a place, no release and no
 * client, and is within one screen of the viewport.
 */
export function preloadBase(element: Element & { client?: unknown }): string | false | undefined {
  return (
    element.matches(':is([area],[postcode]):not([release])') &&
    !element.client &&
    // Without a box there is no top, and no comparison with undefined holds.
    (element.getClientRects()[0]?.top as number) < 2 * innerHeight &&
    findBundle(element.getAttribute('bundle'), document)
  );
}
