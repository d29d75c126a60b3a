/** A function with the signature of the global `fetch`. */
export type Fetch = (request: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Where a bundle's files come from. */
export interface BundleSource {
  base: URL;
  /** The text at a URL, or `undefined` if there is none. */
  readText: (url: string) => Promise<string | undefined>;
}
