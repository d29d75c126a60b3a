import { bundleBase } from './reading/base.js';
import type { Pointer } from './contract/index.js';
import type { BundleSource, Fetch } from './reading/bundle-source.js';
import { httpReader } from './reading/http-source.js';
import { lookUpArea, lookUpPostcode } from './areas/lookup.js';
import { releaseReader, type ReleaseReader } from './reading/release-reader.js';
import type { AreaResult, PostcodeResult } from './areas/result.js';

/** How to reach a bundle. */
export interface LookupOptions {
  /**
   * The folder that holds `latest.json`: an http(s) URL, in a page a relative one, in Node also a
   * `file:` URL.
   */
  base: string | URL;
  /** Used in place of the global `fetch`; it is given a `Request`. Not used for `file:`. */
  fetch?: Fetch;
  /** Milliseconds an attempt may take, by default 10,000. */
  timeout?: number;
  /** How often a failed request is repeated, by default 2: no answer, 408, 413, 429 and 5xx. */
  retry?: number;
}

/**
 * Reads what a card shows, of one release of one bundle. The methods may be taken off the object.
 */
export interface Lookup {
  /**
   * An area by GSS code, in any case: its figures for the window, its parents and what it is
   * compared with. At most 2 requests.
   */
  area(code: string): Promise<AreaResult>;
  /** The LSOA 2021 a postcode lies in, in any case and spacing. At most 3 requests in 2 stages. */
  postcode(text: string): Promise<PostcodeResult>;
  /** The release every answer comes from. */
  release(): Promise<Pointer>;
}

// No page reads a file, so no page carries how.
const readFile = async (url: string): Promise<string | undefined> =>
  (await import('./reading/file-source.js')).readFileText(url);

/** How the bundle at `base` is read. */
export function sourceOf({
  base: given,
  fetch,
  timeout = 10_000,
  retry = 2,
}: LookupOptions): BundleSource {
  const base = bundleBase(given);
  return {
    base,
    readText: base.protocol === 'file:' ? readFile : httpReader({ fetch, timeout, retry }),
  };
}

/** The questions of a card, put to a reader. */
export function lookupOn(reader: ReleaseReader): Lookup {
  return {
    area: (code) => lookUpArea(reader, code),
    postcode: (text) => lookUpPostcode(reader, text),
    release: reader.release,
  };
}

/**
 * The small part of {@link createClient}, for pages that show cards and count bytes: `area`,
 * `postcode` and `release`.
 *
 * @example
 * import { createLookup } from '@crimetrends/sdk';
 *
 * const lookup = createLookup({ base: 'https://stats.example/crime/' });
 * console.log((await lookup.postcode('LU1 2AB')).status); // ok
 */
export function createLookup(options: LookupOptions): Lookup {
  const { base, readText } = sourceOf(options);
  return lookupOn(releaseReader(base, readText));
}
