import { bundleBase } from './base.js';
import type { Pointer } from './contract/index.js';
import type { Fetch } from './fetch.js';
import { readFileText } from './file-source.js';
import { httpReader } from './http-source.js';
import { lookUpArea, lookUpPostcode } from './lookup.js';
import { releaseReader } from './release-reader.js';
import type { AreaResult, PostcodeResult } from './result.js';

/** How to reach a bundle. */
export interface ClientOptions {
  /** The folder that holds `latest.json`: an http(s) URL, in a page a relative one, in Node also a `file:` URL. */
  base: string | URL;
  /** Used in place of the global `fetch`; it is given a `Request`. Not used for `file:`. */
  fetch?: Fetch;
  /** Milliseconds an attempt may take, by default 10,000. */
  timeout?: number;
  /** How often a failed request is repeated, by default 2: no answer, 408, 413, 429 and 5xx. */
  retry?: number;
}

/** Reads one release of one bundle. The methods may be taken off the object. */
export interface Client {
  /** An area by GSS code (LSOA 2021, MSOA 2021, ward, LTLA, county, region, country, nation, town, police force area), in any case. At most 2 requests. */
  area(code: string): Promise<AreaResult>;
  /** The LSOA 2021 a postcode lies in, in any case and spacing. At most 3 requests in 2 stages. */
  postcode(text: string): Promise<PostcodeResult>;
  /** The release every answer of this client comes from. */
  release(): Promise<Pointer>;
}

/**
 * A client for one bundle. It pins the release that `latest.json` names at the first question and keeps to it: make
 * a new client to see a later one. A file is asked for once, however many callers want it.
 *
 * Every method rejects with {@link UnreachableError}, {@link MalformedError}, {@link NewerContractError} or
 * {@link InvalidArgumentError}; a place without data is an answer, not an error.
 *
 * @example
 * import { createClient } from '@crimetrends/sdk';
 *
 * const client = createClient({ base: 'https://stats.example/crime/' });
 * const result = await client.postcode('LU1 2AB');
 * if (result.status === 'ok') {
 *   const { crime } = result.area.measures;
 *   if (crime.kind === 'known') console.log(`${crime.ratePer1000} a year per 1,000 residents`);
 * }
 */
export function createClient({ base, fetch, timeout = 10_000, retry = 2 }: ClientOptions): Client {
  const url = bundleBase(base);
  const reader = releaseReader(url, url.protocol === 'file:' ? readFileText : httpReader({ fetch, timeout, retry }));
  return {
    area: (code) => lookUpArea(reader, code),
    postcode: (text) => lookUpPostcode(reader, text),
    release: reader.release,
  };
}
