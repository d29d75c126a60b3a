import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  reasonToRead,
  isEnoughFor,
  type MonthParts,
  type ReadReason,
} from '../../../core/police/month-cache/month-parts.js';
import type { KeptPlace } from '../../run/build-run.js';
import type { Warehouse } from '../../warehouse.js';
import { saveMart } from './month-marts.js';

/** A file of a kept month. */
export interface KeptFile {
  file: string;
  force: string;
  bytes: number;
  sha256: string;
  /** Lines other than the header and blank ones. */
  lines: number;
}

/** The part of a file's facts that is kept. */
export function keptFile({ file, force, bytes, sha256, lines }: KeptFile): KeptFile {
  return { file, force, bytes, sha256, lines };
}

/** A counted month: what the counts depend on, its files, and the sha256 of each mart. */
export interface KeptMonth<Mart extends string> {
  parts: MonthParts;
  files: KeptFile[];
  /** Choices between editions, as sentences. */
  notes: string[];
  marts: Record<Mart, string>;
}

/** A month from the cache, or why it is not there. */
export type FoundMonth<Mart extends string> = { kept: KeptMonth<Mart> } | ReadReason;

// The current input, the one before it, and one tried with another --accept.
const KEPT_OF_A_MONTH = 3;
const LIST = 'kept.json';

/**
 * Counted months of one type of file, a folder each: the marts as Parquet, and a list of what they
 * were counted from, the last used first.
 */
export class MonthCache<Mart extends string> {
  readonly folder: string;

  constructor(
    readonly place: KeptPlace,
    type: 'months' | 'outcomes' | 'stop-and-search' | 'house-prices',
    readonly marts: readonly Mart[],
  ) {
    this.folder = join(place.folder, type);
  }

  /** Looks a month up, and checks every byte of its marts. */
  find(parts: MonthParts): FoundMonth<Mart> {
    const { all, isDamaged } = this.#list(parts.month);
    const kept = all.find((month) => isEnoughFor(month.parts, parts));
    if (!kept)
      return isDamaged ? { why: ['damaged'], files: [] } : reasonToRead(parts, all[0]?.parts);
    if (!this.marts.every((mart) => sha256Of(this.martPath(kept.parts, mart)) === kept.marts[mart]))
      return { why: ['damaged'], files: [] };
    if (kept !== all[0])
      this.#writeList(parts.month, [kept, ...all.filter((month) => month !== kept)]);
    return { kept };
  }

  /** Path of a mart, to read it or to write it before `keep`. */
  martPath(parts: MonthParts, mart: Mart): string {
    const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
    return join(this.folder, parts.month, `${key}-${mart}.parquet`);
  }

  /** Makes the folder for a month's marts. */
  makeRoom({ month }: MonthParts): void {
    this.#writing(() => mkdirSync(join(this.folder, month), { recursive: true }));
  }

  /** Writes the marts from the warehouse, then lists the month. */
  async save(
    parts: MonthParts,
    facts: Pick<KeptMonth<Mart>, 'files' | 'notes'>,
    warehouse: Warehouse,
  ): Promise<KeptMonth<Mart>> {
    this.makeRoom(parts);
    for (const mart of this.marts)
      await saveMart(warehouse, mart, this.martPath(parts, mart)).catch((error: unknown) => {
        throw this.place.fault(error);
      });
    return this.keep(parts, facts);
  }

  /** Lists a month first, once its marts are written, and removes what the list no longer names. */
  keep(parts: MonthParts, facts: Pick<KeptMonth<Mart>, 'files' | 'notes'>): KeptMonth<Mart> {
    const marts = Object.fromEntries(
      this.marts.map((mart) => [mart, sha256Of(this.martPath(parts, mart))]),
    ) as KeptMonth<Mart>['marts'];
    const kept: KeptMonth<Mart> = { parts, ...facts, marts };
    const others = this.#list(parts.month).all.filter(
      (month) => JSON.stringify(month.parts) !== JSON.stringify(parts),
    );
    const all = [kept, ...others].slice(0, KEPT_OF_A_MONTH);
    this.#writeList(parts.month, all);
    const named = new Set([
      join(this.folder, parts.month, LIST),
      ...all.flatMap((month) => this.marts.map((mart) => this.martPath(month.parts, mart))),
    ]);
    for (const name of readdirSync(join(this.folder, parts.month))) {
      const path = join(this.folder, parts.month, name);
      if (!named.has(path)) rmSync(path, { recursive: true, force: true });
    }
    return kept;
  }

  #list(month: string): { all: KeptMonth<Mart>[]; isDamaged: boolean } {
    const path = join(this.folder, month, LIST);
    if (!existsSync(path)) return { all: [], isDamaged: false };
    try {
      const { sha256, all } = JSON.parse(readFileSync(path, 'utf8')) as {
        sha256: string;
        all: KeptMonth<Mart>[];
      };
      if (sha256 === digest(JSON.stringify(all)) && all.every(({ parts }) => parts.month === month))
        return { all, isDamaged: false };
    } catch {
      // Whatever the reason, the list is damaged and the month is counted again.
    }
    return { all: [], isDamaged: true };
  }

  #writeList(month: string, all: readonly KeptMonth<Mart>[]): void {
    const path = join(this.folder, month, LIST);
    this.#writing(() => {
      writeFileSync(
        `${path}.unfinished`,
        `${JSON.stringify({ sha256: digest(JSON.stringify(all)), all })}\n`,
      );
      renameSync(`${path}.unfinished`, path);
    });
  }

  #writing(write: () => void): void {
    try {
      write();
    } catch (error) {
      throw this.place.fault(error);
    }
  }
}

function sha256Of(path: string): string | undefined {
  return existsSync(path)
    ? createHash('sha256').update(readFileSync(path)).digest('hex')
    : undefined;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
