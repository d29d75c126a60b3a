import { InvalidArgumentError } from '../errors/invalid-argument.js';

/**
 * A bundle's base as an absolute URL that ends in a slash. A relative one hangs off the page or the
 * worker.
 */
export function bundleBase(base: string | URL): URL {
  let url: URL | undefined;
  try {
    url = new URL(base, globalThis.document?.baseURI ?? globalThis.location?.href);
  } catch {
    // Said below, with the other ways of being wrong.
  }
  // Paths are joined to it, so it may carry no query and no fragment.
  if (!url || !/^(https?|file):[^?#]*$/.test(url.href)) {
    throw new InvalidArgumentError(
      'base',
      base,
      "is not an http(s) or file URL without a query; in Node write new URL('./bundle/', import.meta.url)",
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
