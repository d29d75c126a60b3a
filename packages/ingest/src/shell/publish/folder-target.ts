import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { paths } from '@crimetrends/sdk/contract';
import { IngestError } from '../../core/ingest-error.js';
import { flushDisk, replaceFile } from '../run/durable-files.js';
import { encode, type StoredEncoding } from './encode.js';
import type { OutgoingFile, PublicationTarget, StoredFile } from './target.js';

const UNFINISHED = '.unfinished';
const SIBLINGS: readonly [string, StoredEncoding][] = [
  ['.br', 'br'],
  ['.gz', 'gzip'],
];

/** A folder for a web server to serve, with compressed copies beside the files if wanted. */
export class FolderTarget implements PublicationTarget {
  readonly parallel = 8;

  constructor(
    readonly name: string,
    readonly folder: string,
    readonly options: { precompress: boolean; brotliQuality: number },
  ) {}

  async releases(): Promise<string[]> {
    const entries = await readdir(join(this.folder, 'releases'), { withFileTypes: true }).catch(
      noneWhenAbsent,
    );
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  }

  async list(below: string): Promise<Map<string, StoredFile>> {
    const entries = await readdir(join(this.folder, below), {
      recursive: true,
      withFileTypes: true,
    }).catch(noneWhenAbsent);
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        relative(this.folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      );
    const own = paths.filter(
      (path) => !path.endsWith(UNFINISHED) && !SIBLINGS.some(([ending]) => path.endsWith(ending)),
    );
    return new Map(own.map((path) => [path, {}]));
  }

  async read(path: string): Promise<Buffer | undefined> {
    return readFile(join(this.folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  }

  /** Compressed copies are written before the plain file, so if that is right, they are. */
  async isStored({ path, sha256 }: OutgoingFile): Promise<boolean> {
    const content = await this.read(path);
    if (content === undefined || createHash('sha256').update(content).digest('hex') !== sha256)
      return false;
    return (
      !this.#compresses(path) ||
      SIBLINGS.every(([ending]) => existsSync(join(this.folder, path + ending)))
    );
  }

  async write({ path, content }: OutgoingFile): Promise<number> {
    let bytes = 0;
    if (this.#compresses(path)) {
      for (const [ending, encoding] of SIBLINGS)
        bytes += await this.#put(
          path + ending,
          await encode(content, encoding, this.options.brotliQuality),
        );
    }
    return bytes + (await this.#put(path, content));
  }

  async remove(path: string): Promise<void> {
    for (const ending of ['', ...SIBLINGS.map(([own]) => own)])
      await rm(join(this.folder, path + ending), { force: true });
    await this.#removeEmpty(dirname(path));
  }

  // The pointer changes, and a server would go on sending an old compressed copy of it.
  #compresses(path: string): boolean {
    return this.options.precompress && path.startsWith('releases/');
  }

  async #put(path: string, content: Buffer): Promise<number> {
    const target = join(this.folder, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      if (path === paths.pointer()) {
        // Every file of the release must be on the disk before a pointer to it is.
        flushDisk(this.folder);
        replaceFile(target, content.toString('utf8'));
      } else {
        await writeFile(target + UNFINISHED, content);
        await rename(target + UNFINISHED, target);
      }
    } catch (error) {
      throw new IngestError(
        'unwritable',
        `${target}: could not be written (${(error as Error).message}). ` +
          'Make room or give write access, then run the same command again; ' +
          'what was written stays.',
      );
    }
    return content.length;
  }

  async #removeEmpty(folder: string): Promise<void> {
    for (let at = folder; at.includes('/'); at = dirname(at)) {
      const left = await readdir(join(this.folder, at)).catch(noneWhenAbsent);
      if (left.length > 0) return;
      await rm(join(this.folder, at), { recursive: true, force: true });
    }
  }
}

function noneWhenAbsent(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
