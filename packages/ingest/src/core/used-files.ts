import type { Ledger } from '@crimetrends/sdk/contract';
import type { FoundFile } from './inventory.js';
import type { UsedFile } from './publishers.js';

/** A file whose bytes were checked. */
interface Checked {
  file: string;
  bytes: number;
  sha256: string;
}

/** What the manifest says of every file that went in: lookups first, then street files by month. */
export function usedFiles(lookups: readonly (Checked & { found: FoundFile; lines: number })[], street: readonly (Checked & { ledger: Ledger })[]): UsedFile[] {
  return [
    ...lookups.map(({ found, file, lines, bytes, sha256 }) => ({ kind: found.layout.kind, edition: found.layout.edition, file, rows: lines, bytes, sha256 })),
    ...street.map(({ file, ledger, bytes, sha256 }) => ({ kind: 'street' as const, edition: '', file, rows: ledger.read, bytes, sha256 })),
  ];
}

/** Rows of each street file by force and month: what coverage is judged by. */
export function rowsByForce(street: readonly { force: string; month: string; ledger: Ledger }[]): Map<string, Map<string, number>> {
  const rows = new Map<string, Map<string, number>>();
  for (const { force, month, ledger } of street) rows.set(force, (rows.get(force) ?? new Map<string, number>()).set(month, ledger.read));
  return rows;
}
