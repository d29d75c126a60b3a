import { paths } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../bundle/bundle-fault.js';
import type { KeptRelease } from './kept-release.js';
import { copyFaults, headFaults, outcodeFaults } from './links.js';

/**
 * Checks a pack: it has exactly the outcodes it names, each with both files, and repeated values
 * agree. Sums, ranks and ledger can only be checked in the whole release.
 */
export function* subsetFaults(kept: KeptRelease, named: readonly string[]): Generator<BundleFault> {
  const fault = (file: string, sentence: string): BundleFault => ({
    check: 'links',
    file,
    sentence,
  });
  const manifest = paths.manifest(kept.release);
  for (const outcode of named)
    if (!kept.outcodes.has(outcode))
      yield fault(manifest, `names the outcode ${outcode}, whose files are missing.`);
  for (const outcode of kept.outcodes.keys())
    if (!named.includes(outcode))
      yield fault(
        paths.outcode(kept.release, outcode),
        'is of an outcode that the manifest does not name.',
      );
  yield* outcodeFaults(kept, fault, 'subset');
  yield* copyFaults(kept, fault, 'subset');
  yield* headFaults(kept, fault);
}
