import { paths } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../bundle/bundle-fault.js';
import type { Holdings } from './holdings.js';
import { copyFaults, headFaults, outcodeFaults } from './links.js';

/**
 * What can be asked of a pack, which was cut from a whole release: its outcodes are the ones it
 * names, each with both files, and what is repeated says the same wherever it stands. Sums, ranks
 * and ledger need every LSOA and every file; they are asked of the whole release.
 */
export function* subsetFaults(held: Holdings, named: readonly string[]): Generator<BundleFault> {
  const fault = (file: string, sentence: string): BundleFault => ({
    check: 'links',
    file,
    sentence,
  });
  const manifest = paths.manifest(held.release);
  for (const outcode of named)
    if (!held.outcodes.has(outcode))
      yield fault(manifest, `names the outcode ${outcode}, whose files are missing.`);
  for (const outcode of held.outcodes.keys())
    if (!named.includes(outcode))
      yield fault(
        paths.outcode(held.release, outcode),
        'is of an outcode that the manifest does not name.',
      );
  yield* outcodeFaults(held, fault, 'subset');
  yield* copyFaults(held, fault, 'subset');
  yield* headFaults(held, fault);
}
