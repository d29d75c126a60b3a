import { paths } from '@crimetrends/sdk/contract';
import { boundaryFaults } from './areas/boundaries.js';
import type { BundleFault } from '../bundle/bundle-fault.js';
import { extraVariationFaults } from './areas/extra-variation.js';
import { childrenFaults } from './areas/children.js';
import { checksumFaults, type FoundSum } from './checksums.js';
import { readBundleFile } from '../bundle/bundle-file.js';
import type { FileOnDisk } from '../bundle/file-on-disk.js';
import { checkFile } from './kept-files.js';
import { emptyRelease, type KeptRelease } from './kept-release.js';
import { housePriceFaults } from './context/house-prices.js';
import { ledgerFaults } from './ledgers/ledger.js';
import { linkFaults } from './links.js';
import { nearbyFaults } from './areas/nearby.js';
import { pointerFaults, type PointerOnDisk } from './pointer.js';
import { searchFaults } from './areas/search.js';
import { recordedByForceFaults } from './areas/recorded-by-force.js';
import { rankingFaults } from './areas/rankings.js';
import { placeFaults } from './context/contexts.js';
import { rankFaults } from './areas/ranks.js';
import { similarFaults } from './areas/similar.js';
import { salesLedgerFaults } from './ledgers/sales-ledger.js';
import { reconciliationFaults } from './ledgers/reconciliation.js';
import { revisionFaults } from './ledgers/revisions.js';
import { subsetFaults } from './subset.js';
import { sumFaults } from './sums.js';

/** Result of a verification. `ok` when there is no fault. */
export interface Verification {
  release: string;
  ok: boolean;
  files: number;
  bytes: number;
  /** Number of areas. */
  areas: number;
  postcodes: number;
  /** Files of unknown kinds, of which only the checksum was checked. */
  unknownFiles: number;
  /** The outcodes of a pack; sums and ledger are checked only in the whole release. */
  subset?: string[];
  faults: BundleFault[];
}

/** Verifies one release. Every file is read once, in the order given; none is kept whole. */
export function verifyRelease(
  release: string,
  files: Iterable<FileOnDisk>,
  pointer: PointerOnDisk,
): Verification {
  const verifier = new Verifier(release);
  for (const file of files) verifier.add(file);
  return verifier.outcome(pointer);
}

/** Verifies file by file, for a caller with other work in between. */
export class Verifier {
  readonly #kept: KeptRelease;
  readonly #faults: BundleFault[] = [];
  readonly #sums: FoundSum[] = [];
  #listed: string | undefined;
  #bytes = 0;

  constructor(readonly release: string) {
    this.#kept = emptyRelease(release);
  }

  add(file: FileOnDisk): void {
    this.#bytes += file.bytes;
    if (file.path === paths.checksums(this.release)) {
      this.#listed = file.text;
      return;
    }
    this.#sums.push({ path: file.path, sha256: file.sha256 });
    const read = readBundleFile(this.release, file);
    if ('fault' in read) this.#faults.push(read.fault);
    else this.#faults.push(...checkFile(this.#kept, read, file.path));
  }

  /** Checks across files and returns the result. Call after the last file. */
  outcome(pointer: PointerOnDisk): Verification {
    const kept = this.#kept;
    const subset = kept.manifest?.subset?.outcodes;
    const faults = [
      ...pointerFaults(this.release, pointer, kept.manifest),
      ...checksumFaults(this.release, this.#listed, this.#sums),
      ...this.#faults,
      ...(subset ? subsetFaults(kept, subset) : wholeFaults(kept)),
    ];
    const files = this.#sums.length + (this.#listed === undefined ? 0 : 1);
    return {
      release: this.release,
      ok: faults.length === 0,
      files,
      bytes: this.#bytes,
      ...totals(kept),
      ...(subset && { subset }),
      faults,
    };
  }
}

function* wholeFaults(kept: KeptRelease): Generator<BundleFault> {
  yield* sumFaults(kept);
  yield* recordedByForceFaults(kept);
  yield* extraVariationFaults(kept);
  yield* rankFaults(kept);
  yield* placeFaults(kept);
  yield* rankingFaults(kept);
  yield* boundaryFaults(kept);
  yield* similarFaults(kept);
  yield* housePriceFaults(kept);
  yield* ledgerFaults(kept);
  yield* revisionFaults(kept);
  yield* reconciliationFaults(kept);
  yield* salesLedgerFaults(kept);
  yield* linkFaults(kept);
  yield* searchFaults(kept);
  yield* childrenFaults(kept);
  yield* nearbyFaults(kept);
}

function totals({
  records,
  postcodes,
  unknownFiles,
}: KeptRelease): Pick<Verification, 'areas' | 'postcodes' | 'unknownFiles'> {
  return { areas: records.size, postcodes, unknownFiles };
}
