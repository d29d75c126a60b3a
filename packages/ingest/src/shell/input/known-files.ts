import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundFile, LeftFile } from '../../core/input/inventory.js';
import type { KeptPlace } from '../run/build-run.js';
import type { InputFile } from './input-files.js';

/** Files that an earlier run recognised, by path and identity: they need not be opened again. */
export class KnownFiles {
  readonly #files: Map<string, [identity: string, found: FoundFile | LeftFile]>;

  private constructor(
    readonly place: KeptPlace,
    readonly code: string,
    files: Iterable<[string, [string, FoundFile | LeftFile]]>,
  ) {
    this.#files = new Map(files);
  }

  /** Reads the list of a run of the same code; empty when it is missing or damaged. */
  static in(place: KeptPlace, code: string): KnownFiles {
    const path = join(place.folder, LIST);
    try {
      if (!existsSync(path)) return new KnownFiles(place, code, []);
      const { sha256, ...list } = JSON.parse(readFileSync(path, 'utf8')) as {
        sha256: string;
        code: string;
        files: [string, [string, FoundFile | LeftFile]][];
      };
      return new KnownFiles(
        place,
        code,
        list.code === code && sha256 === digest(list) ? list.files : [],
      );
    } catch {
      // Every file is recognised again; nothing is lost.
      return new KnownFiles(place, code, []);
    }
  }

  has = (file: string, identity: string): boolean => this.#files.get(file)?.[0] === identity;

  get({ file, identity }: InputFile): FoundFile | LeftFile | undefined {
    return this.has(file, identity) ? this.#files.get(file)![1] : undefined;
  }

  /** Writes what this run recognised; files that are gone are dropped from the list. */
  keep(inputs: readonly InputFile[], found: readonly (FoundFile | LeftFile)[]): void {
    const byFile = new Map(found.map((outcome) => [outcome.file, outcome]));
    const files = inputs.flatMap(({ file, identity }) =>
      byFile.has(file) ? [[file, [identity, byFile.get(file)]]] : [],
    );
    const list = { code: this.code, files };
    if (
      files.length === this.#files.size &&
      inputs.every(({ file, identity }) => this.has(file, identity))
    )
      return;
    const path = join(this.place.folder, LIST);
    try {
      mkdirSync(this.place.folder, { recursive: true });
      writeFileSync(`${path}.unfinished`, JSON.stringify({ sha256: digest(list), ...list }));
      renameSync(`${path}.unfinished`, path);
    } catch (error) {
      throw this.place.fault(error);
    }
  }
}

const LIST = 'files.json';

function digest(list: object): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('hex');
}
