/**
 * The MD5 of every archive listed on a page: file name → 32 lower-case hexadecimal digits. Reads
 * only links and the first sum after each, so that a new page design does no harm.
 */
export function readChecksums(html: string): ReadonlyMap<string, string> {
  const sums = new Map<string, string>();
  const entries = html.split(/href\s*=\s*["']/i).slice(1);
  for (const entry of entries) {
    const name = /^[^"']*?([\w.-]+\.zip)["'?#]/i.exec(entry)?.[1];
    const md5 = /\b[0-9a-f]{32}\b/i.exec(entry)?.[0];
    // The first entry of a name wins: a page may link a file a second time further down.
    if (name !== undefined && md5 !== undefined && !sums.has(name))
      sums.set(name, md5.toLowerCase());
  }
  return sums;
}

/** The published checksum of a file, looked up by the last part of each address it may have. */
export function checksumOf(
  sums: ReadonlyMap<string, string>,
  ...urls: readonly string[]
): string | undefined {
  // latest.zip redirects to the archive's own name, and only that name is listed.
  return urls
    .map((url) => sums.get(new URL(url).pathname.split('/').at(-1)!))
    .find((sum) => sum !== undefined);
}
