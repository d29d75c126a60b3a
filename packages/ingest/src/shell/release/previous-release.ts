import { ledgerFile, manifest, paths } from '@crimetrends/sdk/contract';
import { compareReleases } from '../../core/bundle/release-order.js';
import type { PreviousRelease } from '../../core/release/revisions/revisions.js';
import { read } from './bundle-reader.js';
import { pointerOnDisk } from './release-files.js';

/** Reads the release that comes before another in a bundle. */
export function previousRelease(bundle: string, release: string): PreviousRelease {
  const before = pointerOnDisk(bundle)
    .releases.filter((name) => compareReleases(name, release) < 0)
    .sort(compareReleases)
    .at(-1);
  if (before === undefined) return { kind: 'first' };
  try {
    return {
      kind: 'release',
      release: before,
      manifest: read(bundle, paths.manifest(before), (content) => manifest.parse(content)),
      ledger: read(bundle, paths.ledger(before), (content) => ledgerFile.parse(content)),
    };
  } catch {
    // An old release that cannot be read must not stop a build; `revisions.json` says that it was
    // not compared.
    return { kind: 'notComparable', release: before };
  }
}
