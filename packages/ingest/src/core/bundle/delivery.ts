/** The headers of a file of a bundle that a store keeps and a server sends. */
export interface Delivery {
  contentType: string;
  cacheControl: string;
}

// A year is the longest that HTTP caches are asked to keep anything (RFC 9111 leaves the rest to
// them).
const FOR_EVER = 'public, max-age=31536000, immutable';
// The police publish monthly: five minutes late is no loss, and a mended release is seen soon.
const SHORT = 'public, max-age=300';

/**
 * How a file is delivered: a release for ever, the pointer for five minutes. `path` is below the
 * bundle's base.
 */
export function deliveryOf(path: string): Delivery {
  const contentType = path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
  return { contentType, cacheControl: /(^|\/)releases\//.test(path) ? FOR_EVER : SHORT };
}
