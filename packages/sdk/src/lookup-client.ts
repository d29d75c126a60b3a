import { bundleBase } from './reading/base.js';
import type { Pointer } from './contract/index.js';
import type { BundleSource, Fetch } from './reading/bundle-source.js';
import { httpReader } from './reading/http-source.js';
import { lookUpArea, lookUpPostcode } from './areas/lookup.js';
import { releaseReader, type ReleaseReader } from './reading/release-reader.js';
import type { AreaResult, PostcodeResult } from './areas/result.js';

/** Options of a lookup: how to reach the bundle. */
export interface LookupOptions {
  /**
   * URL of the folder that holds `latest.json`: http(s), relative (in a page), or `file:` (in
   * Node).
   */
  base: string | URL;
  /** Used instead of the global `fetch`; receives a `Request`. Not used for `file:` URLs. */
  fetch?: Fetch;
  /** Time limit of one attempt, in milliseconds. Default 10,000. */
  timeout?: number;
  /** How often to retry a failed request (no answer, 408, 413, 429 or 5xx). Default 2. */
  retry?: number;
}

/** Reads what a card shows, from one release of one bundle. Methods can be destructured. */
export interface Lookup {
  /**
   * An area by GSS code, in upper or lower case: its figures for the window, parents and
   * comparators. At most 2 requests.
   */
  area(code: string): Promise<AreaResult>;
  /**
   * The LSOA 2021 that a postcode lies in; any case and spacing. At most 3 requests in 2 rounds.
   */
  postcode(text: string): Promise<PostcodeResult>;
  /** The release that all answers come from. */
  release(): Promise<Pointer>;
}

// Imported on demand: pages never read `file:` URLs, so they need not load this.
const readFile = async (url: string): Promise<string | undefined> =>
  (await import('./reading/file-source.js')).readFileText(url);

/** The source of the files of the bundle at `base`. */
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

/** The questions of a lookup, answered from one release. */
export function lookupOn(reader: ReleaseReader): Lookup {
  return {
    area: (code) => lookUpArea(reader, code),
    postcode: (text) => lookUpPostcode(reader, text),
    release: reader.release,
  };
}

/**
 * A smaller {@link createClient} for pages that only show cards: `area`, `postcode` and `release`.
 *
 * @example
 * import { createLookup } from '@crimetrends/sdk';
 *
 * const lookup = createLookup({ base: 'https://stats.example/crime/' });
 * console.log((await lookup.postcode('LU1 2AB')).status); // ok
 */
export function createLookup(options: LookupOptions): Lookup {
  const { base, readText } = sourceOf({ ...options });
  return lookupOn(releaseReader(base, readText));
}
