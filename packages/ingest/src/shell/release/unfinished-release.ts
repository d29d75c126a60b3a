import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paths } from '@crimetrends/sdk/contract';
import type { PlannedFile } from '../../core/bundle/planned-file.js';
import { publishedText } from '../../core/bundle/published-text.js';

/** A file on disk. */
export type WrittenFile = [below: string, sha256: string, bytes: number];

/** A release that is being written, under a hidden name. */
export class UnfinishedRelease {
  readonly #root: string;
  readonly #made = new Set<string>();

  constructor(
    readonly folder: string,
    readonly release: string,
  ) {
    this.#root = paths.release(release);
  }

  /** Parses each file by the contract and writes the result. */
  write(files: readonly PlannedFile[]): WrittenFile[] {
    return files.map((file) =>
      this.#put(file.path.slice(this.#root.length), publishedText(this.release, file)),
    );
  }

  #put(below: string, text: string): WrittenFile {
    const target = join(this.folder, below);
    const folder = dirname(target);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    // Synchronous on purpose: 45,648 files take 1.7 s this way and 5 s with promises.
    const content = Buffer.from(text, 'utf8');
    writeFileSync(target, content);
    return [below, createHash('sha256').update(content).digest('hex'), content.length];
  }
}
