import { InvalidArgumentError } from '../errors/invalid-argument.js';

// Neither is there in Node, nor a document in a worker.
const page = globalThis as { document?: { baseURI: string }; location?: { href: string } };

/**
 * The base of a bundle as an absolute URL with a trailing slash. Resolves a relative URL against
 * the page or worker.
 */
export function bundleBase(base: string | URL): URL {
  let url: URL | undefined;
  try {
    url = new URL(base, page.document?.baseURI ?? page.location?.href);
  } catch {
    // Reported below, with other invalid URLs.
  }
  // Paths are appended to it, so it must not have a query or fragment. A page would resolve even a
  // missing base.
  if (base === undefined || !url || !/^(https?|file):[^?#]*$/.test(url.href)) {
    throw new InvalidArgumentError(
      'base',
      base,
      "is no http(s) or file URL without query: { base: '…/' }, in Node new URL('./', import.meta.url)",
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
