/** An object in a listing. */
export interface ListedObject {
  key: string;
  bytes: number;
  /** Without quotes. The MD5 of the bytes, unless the store encrypts with its own keys. */
  etag: string;
}

/** One page of ListObjectsV2. */
export interface ListingPage {
  objects: ListedObject[];
  /** With a delimiter: folder names, each ending with it. */
  folders: string[];
  /** Token for the next page. */
  next?: string;
}

/**
 * Reads a ListObjectsV2 response. Stores generate it: no attributes inside, no comments, no CDATA.
 */
export function readListing(xml: string): ListingPage {
  const next = /<IsTruncated>\s*true/.test(xml) ? text(xml, 'NextContinuationToken') : undefined;
  return {
    objects: blocks(xml, 'Contents').map((block) => ({
      key: text(block, 'Key') ?? '',
      bytes: Number(text(block, 'Size')),
      etag: (text(block, 'ETag') ?? '').replaceAll('"', ''),
    })),
    folders: blocks(xml, 'CommonPrefixes').map((block) => text(block, 'Prefix') ?? ''),
    ...(next !== undefined && { next }),
  };
}

/** The text of an element; `undefined` where there is none. */
export function text(xml: string, element: string): string | undefined {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];
  return found?.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal?: string, hexadecimal?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(
            Number.parseInt(decimal ?? hexadecimal!, decimal === undefined ? 16 : 10),
          )
        : (ENTITIES[name] ?? whole),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function blocks(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(
    ([, block]) => block!,
  );
}
