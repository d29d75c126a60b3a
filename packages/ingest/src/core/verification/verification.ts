import { paths } from '@crimetrends/sdk/contract';
import type { BundleFault } from './bundle-fault.js';
import { checksumFaults, type FoundSum } from './checksums.js';
import { readBundleFile } from './files.js';
import type { FileOnDisk } from './file-on-disk.js';
import { holdings, take, type Holdings } from './holdings.js';
import { housePriceFaults } from './house-prices.js';
import { ledgerFaults } from './ledger.js';
import { linkFaults } from './links.js';
import { pointerFaults, type PointerOnDisk } from './pointer.js';
import { rankFaults } from './ranks.js';
import { salesLedgerFaults } from './sales-ledger.js';
import { sumFaults } from './sums.js';

/** The outcome of a verification. `ok` when there is no fault. */
export interface Verification {
  release: string;
  ok: boolean;
  files: number;
  bytes: number;
  /** Areas that were added up. */
  areas: number;
  postcodes: number;
  /** Files of kinds that this version does not know: only their checksum was looked at. */
  unknownFiles: number;
  faults: BundleFault[];
}

/** Checks one release: every file is read once, in the order given, and none is kept whole. */
export function verifyRelease(release: string, files: Iterable<FileOnDisk>, pointer: PointerOnDisk): Verification {
  const held = holdings(release);
  const faults: BundleFault[] = [];
  const sums: FoundSum[] = [];
  const checksumsPath = paths.checksums(release);
  let listed: string | undefined;
  let bytes = 0;
  for (const file of files) {
    bytes += file.bytes;
    if (file.path === checksumsPath) {
      listed = file.text;
      continue;
    }
    sums.push({ path: file.path, sha256: file.sha256 });
    const read = readBundleFile(release, file);
    if ('fault' in read) faults.push(read.fault);
    else faults.push(...take(held, read, file.path));
  }
  faults.unshift(...pointerFaults(release, pointer, held.manifest), ...checksumFaults(release, listed, sums));
  faults.push(...sumFaults(held), ...rankFaults(held), ...housePriceFaults(held), ...ledgerFaults(held), ...salesLedgerFaults(held), ...linkFaults(held));
  return { release, ok: faults.length === 0, files: sums.length + (listed === undefined ? 0 : 1), bytes, ...totals(held), faults };
}

function totals({ records, postcodes, unknownFiles }: Holdings): Pick<Verification, 'areas' | 'postcodes' | 'unknownFiles'> {
  return { areas: records.size, postcodes, unknownFiles };
}
