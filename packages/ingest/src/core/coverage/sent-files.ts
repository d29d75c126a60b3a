import type { FoundFile } from '../input/inventory.js';
import type { PoliceMonths } from '../input/police-months.js';
import { totalOf, type Recorded } from '../police/recorded.js';
import type { ForceArea } from './force-areas.js';

/** A force's file for one month, as coverage judges it. */
export interface SentFile {
  file: string;
  /** Exact where the file was read; otherwise estimated from its size. */
  rows: number;
  /**
   * Rows that were placed in an LSOA, and those of them in the force's own area. Absent for files
   * that were not read, and for types of file without places.
   */
  placed?: { all: number; own: number };
}

/** Files of one type by force slug and month. */
export type SentFiles = ReadonlyMap<string, ReadonlyMap<string, SentFile>>;

/** A file that was read. */
export interface ReadFile {
  file: string;
  force: string;
  month: string;
  lines: number;
  /** Of street files: what it records. */
  recorded?: Pick<Recorded, 'byForce'>;
}

/**
 * Every file of one type in the input. A release reads the months of its series only; the rows of
 * other months are estimated from the size of their files, which is close enough for a median.
 */
export function sentFiles(
  read: readonly ReadFile[],
  found: PoliceMonths,
  areas: readonly ForceArea[],
): SentFiles {
  const sent = new Map<string, Map<string, SentFile>>();
  const add = (force: string, month: string, file: SentFile): void => {
    const months = sent.get(force) ?? new Map<string, SentFile>();
    if (!months.has(month)) sent.set(force, months.set(month, file));
  };
  const areaOf = new Map(areas.map(({ slug }, index) => [slug, index]));
  for (const { file, force, month, lines, recorded } of read) {
    const own = recorded?.byForce[areaOf.get(force) ?? -1];
    const placed =
      recorded && own !== undefined ? { all: totalOf(recorded.byForce), own } : undefined;
    add(force, month, { file, rows: lines, ...(placed && { placed }) });
  }
  for (const [month, forces] of found)
    for (const [force, editions] of forces) add(force, month, fullest(editions));
  return sent;
}

/** The edition with the most rows, by its size. */
function fullest(editions: readonly FoundFile[]): SentFile {
  const [first, ...others] = editions.map(({ file, rowsReckoned = 0 }) => ({
    file,
    rows: Math.max(0, rowsReckoned - 1),
  }));
  return others.reduce((most, edition) => (edition.rows > most.rows ? edition : most), first!);
}
