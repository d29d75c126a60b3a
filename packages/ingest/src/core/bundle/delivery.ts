/** HTTP headers of a bundle file, for a store to keep and a server to send. */
export interface Delivery {
  contentType: string;
  cacheControl: string;
}

// A year: the longest lifetime in common use for HTTP caches (RFC 9111 sets no limit).
const FOR_EVER = 'public, max-age=31536000, immutable';
// The police publish monthly. Five minutes late does no harm, and a corrected release shows soon.
const SHORT = 'public, max-age=300';

/**
 * The headers of a file: a release is cached for a year, the pointer for five minutes. `path` is
 * below the bundle's base.
 */
export function deliveryOf(path: string): Delivery {
  const contentType = path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
  return { contentType, cacheControl: /(^|\/)releases\//.test(path) ? FOR_EVER : SHORT };
}
