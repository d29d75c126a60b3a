import { monthNumber } from '@crimetrends/sdk/contract';
import type { FoundFile } from '../../core/input/inventory.js';
import type { MonthExtra, MonthParts } from '../../core/police/month-cache/month-parts.js';
import { discardCopies, type CheckedFile } from '../input/checked-copy.js';
import type { Workbench } from '../input/workbench.js';
import {
  keptFile,
  type FoundMonth,
  type KeptMonth,
  type MonthCache,
} from './month-cache/month-cache.js';
import { makeMarts } from './month-cache/month-marts.js';
import { partsOf } from './month-cache/parts-of.js';
import { newestEdition, type OpenCases } from './newest-edition.js';

/** A police file of one force and month, its bytes checked. */
export interface StagedFile extends CheckedFile {
  force: string;
  month: string;
  found: FoundFile;
}

/** One type of police file: how a month of it is staged and checked, and what is kept of it. */
export interface PoliceType<Mart extends string> {
  cache: MonthCache<Mart>;
  /** Name of a force's file in notes. */
  nameOf(month: string, force: string): string;
  /** Digest of the lookups that place its rows; empty where none do. */
  lookups: string;
  /** What is kept of a month besides its counts. */
  keepsOf?(month: string): readonly MonthExtra[];
  /** Counts open cases, where editions may differ in these alone. */
  openCases?: OpenCases;
  /** Sets further variables of the statements, besides the month, its files and their forces. */
  prepare?(files: readonly StagedFile[], parts: MonthParts): Promise<void>;
  /** Statement files that stage a month, in their order. */
  statements: readonly string[];
  /** Throws IngestError for a month that must not be counted; returns notes. */
  check(files: readonly StagedFile[], month: string): Promise<string[]>;
}

/** A month of police files of one type, of every force. */
export class PoliceMonth<Mart extends string> {
  readonly parts: MonthParts;

  constructor(
    readonly bench: Workbench,
    readonly type: PoliceType<Mart>,
    readonly month: string,
    readonly editions: ReadonlyMap<string, readonly FoundFile[]>,
  ) {
    this.parts = partsOf(bench, month, editions, type.lookups, type.keepsOf?.(month));
  }

  /** Returns the month from the cache, or else counts it. Throws IngestError. */
  async load(): Promise<KeptMonth<Mart>> {
    const found = this.find();
    return 'kept' in found ? found.kept : this.count();
  }

  /** Returns the month from the cache, or why it must be counted. */
  find(): FoundMonth<Mart> {
    return this.type.cache.find(this.parts);
  }

  /** Stages, checks and counts the newest editions, and keeps the tables. */
  async count(): Promise<KeptMonth<Mart>> {
    const { bench, type, month, editions, parts } = this;
    const files: StagedFile[] = [];
    const notes: string[] = [];
    try {
      for (const force of [...editions.keys()].sort()) {
        const name = type.nameOf(month, force);
        const edition = await newestEdition(
          bench,
          name,
          editions.get(force)!,
          notes,
          type.openCases,
        );
        files.push({ ...edition, force, month });
      }
      await this.#stage(files);
      await makeMarts(bench.warehouse, 'police', type.cache.marts);
      notes.push(...(await type.check(files, month)));
      return await type.cache.save(parts, { notes, files: files.map(keptFile) }, bench.warehouse);
    } finally {
      await discardCopies(files, bench.scratch);
    }
  }

  /** Path of a table. A kept month may hold more than was asked for, so its own parts count. */
  martPath({ parts }: KeptMonth<Mart>, mart: Mart): string {
    return this.type.cache.martPath(parts, mart);
  }

  async #stage(files: readonly StagedFile[]): Promise<void> {
    const { warehouse } = this.bench;
    await warehouse.set('month', this.month);
    await warehouse.set('month_no', monthNumber(this.month));
    await warehouse.set(
      'paths',
      files.map(({ path }) => path),
    );
    await warehouse.set(
      'slugs',
      files.map(({ force }) => force),
    );
    await this.type.prepare?.(files, this.parts);
    for (const statement of this.type.statements) await warehouse.run(statement);
  }
}
