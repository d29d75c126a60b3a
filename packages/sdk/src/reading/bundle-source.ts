/** A function that fetches as the global `fetch` does. */
export type Fetch = (request: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Where a bundle's files come from: its folder, and a reader of text by URL. */
export interface BundleSource {
  base: URL;
  /** The text at a URL, or `undefined` when there is none. */
  readText: (url: string) => Promise<string | undefined>;
}
