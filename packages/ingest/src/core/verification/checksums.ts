import { paths } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../bundle/bundle-fault.js';

/** A file's sha256, computed from its bytes. */
export interface FoundSum {
  path: string;
  sha256: string;
}

// The format of sha256sum: 64 hexadecimal digits, a space, a space or an asterisk, the name.
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/** Compares SHA256SUMS with the files on disk: none changed, none missing, none extra. */
export function* checksumFaults(
  release: string,
  listed: string | undefined,
  found: readonly FoundSum[],
): Generator<BundleFault> {
  const list = paths.checksums(release);
  const fault = (file: string, sentence: string): BundleFault => ({
    check: 'checksums',
    file,
    sentence,
  });
  if (listed === undefined) {
    yield fault(
      list,
      'is missing, so no file of the release can be told from a changed one. Build or copy the release again.',
    );
    return;
  }
  const sums = new Map<string, string>();
  for (const [index, line] of listed.split('\n').entries()) {
    if (line === '') continue;
    const [, sha256, name] = LINE.exec(line) ?? [];
    if (sha256 === undefined || name === undefined)
      yield fault(list, `line ${index + 1} is not “<sha256>  <file>”.`);
    else if (sums.has(name)) yield fault(list, `line ${index + 1} names ${name} a second time.`);
    else sums.set(name, sha256);
  }
  const root = paths.release(release);
  const seen = new Set<string>();
  for (const { path, sha256 } of found) {
    const name = path.slice(root.length);
    seen.add(name);
    const expected = sums.get(name);
    if (expected === undefined)
      yield fault(
        path,
        'is not listed in SHA256SUMS: it is no part of the release as it was built.',
      );
    else if (expected !== sha256)
      yield fault(
        path,
        `has changed since it was built: sha256 ${shortened(sha256)}, listed as ${shortened(expected)}.`,
      );
  }
  for (const name of sums.keys()) {
    if (!seen.has(name)) yield fault(root + name, 'is listed in SHA256SUMS and missing.');
  }
}

function shortened(sha256: string): string {
  return `${sha256.slice(0, 12)}…`;
}
