/** Where a bundle is published: a local folder, or a bucket on S3 or a compatible store. */
export type PublicationAddress =
  | { kind: 'folder'; path: string }
  /** `prefix` is empty or ends with a slash. */
  | { kind: 's3'; bucket: string; prefix: string };

// S3's rule: 3 to 63 lower-case letters, digits, hyphens and full stops.
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
// Characters that need no encoding; the prefix is part of every address in the bundle.
const SEGMENT = /^[\w.~-]+$/;

/** Reads `--to`. Returns a sentence saying what is wrong where it is neither kind. */
export function readAddress(text: string): PublicationAddress | { wrong: string } {
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]+):\/\/(.*)$/i.exec(text) ?? [];
  if (scheme === undefined || rest === undefined)
    return text === '' ? { wrong: 'It is empty.' } : { kind: 'folder', path: text };
  if (scheme.toLowerCase() !== 's3')
    return {
      wrong:
        `“${scheme}://” is not known. Give a folder, or s3://bucket/prefix with --endpoint for a ` +
        'store that is not Amazon’s.',
    };
  const [bucket, ...segments] = rest.replace(/\/+$/, '').split('/');
  if (!BUCKET.test(bucket!))
    return {
      wrong: `“${bucket}” is not the name of a bucket: 3 to 63 small letters, digits, hyphens and points.`,
    };
  const odd = segments.find(
    (segment) => !SEGMENT.test(segment) || segment === '.' || segment === '..',
  );
  if (odd !== undefined)
    return {
      wrong:
        `“${odd}” in the prefix would not stand in a web address as it is; use letters, digits, ` +
        '- _ . ~ and single slashes.',
    };
  return { kind: 's3', bucket: bucket!, prefix: segments.map((segment) => `${segment}/`).join('') };
}

/** The address as an operator would type it. */
export function addressText(address: PublicationAddress): string {
  return address.kind === 'folder' ? address.path : `s3://${address.bucket}/${address.prefix}`;
}
