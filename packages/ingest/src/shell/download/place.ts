import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { firstBytes } from '../input/input-files.js';
import type { Edition, FinishedOnDisk, PartOnDisk } from '../../core/download/resume.js';

// A build passes hidden folders over, so nothing unfinished is ever read as input.
const HIDDEN = '.download';

/**
 * Where one file of a download lies: whole under its name, unfinished and noted in a hidden folder
 * beside.
 */
export class DownloadPlace {
  readonly target: string;
  readonly part: string;
  readonly #partNote: string;
  readonly #note: string;

  constructor(
    out: string,
    to: string,
    readonly url: string,
  ) {
    this.target = join(out, to);
    this.part = join(out, HIDDEN, `${to}.part`);
    this.#partNote = `${this.part}.json`;
    this.#note = join(out, HIDDEN, `${to}.json`);
  }

  /** What lies there of an unfinished try for the same address. */
  async readPart(): Promise<PartOnDisk | undefined> {
    const note = await readNote<PartNote>(this.#partNote);
    const bytes = await sizeOf(this.part);
    return note?.url === this.url && bytes !== undefined && bytes > 0
      ? { url: note.url, edition: note.edition, bytes }
      : undefined;
  }

  /** The whole file of an earlier run for the same address, when it still has the noted size. */
  async readFinished(): Promise<FinishedOnDisk | undefined> {
    const bytes = await sizeOf(this.target);
    if (bytes === undefined) return undefined;
    const note = await readNote<FinishedOnDisk>(this.#note);
    if (note?.url === this.url && note.bytes === bytes) return note;
    // Stopped between the renaming and the note: the part's own note is still there, and the part
    // is not.
    const left =
      (await sizeOf(this.part)) === undefined
        ? await readNote<PartNote>(this.#partNote)
        : undefined;
    return left?.url === this.url && left.total === bytes
      ? { url: left.url, edition: left.edition, bytes }
      : undefined;
  }

  /** An empty part with its note; what lay there goes. */
  async startPart(edition: Edition, total: number | undefined): Promise<FileHandle> {
    await this.discardPart();
    await mkdir(dirname(this.part), { recursive: true });
    const handle = await open(this.part, 'w');
    await writeFile(
      this.#partNote,
      `${JSON.stringify({ url: this.url, edition, ...(total !== undefined && { total }) } satisfies PartNote)}\n`,
    );
    return handle;
  }

  async continuePart(): Promise<FileHandle> {
    return open(this.part, 'r+');
  }

  /** The note goes first: a part without a note is never continued. */
  async discardPart(): Promise<void> {
    await rm(this.#partNote, { force: true });
    await rm(this.part, { force: true });
  }

  async partStart(): Promise<Buffer> {
    return firstBytes(createReadStream(this.part, { end: 63 }), 64);
  }

  async partMd5(): Promise<string> {
    const hash = createHash('md5');
    for await (const chunk of createReadStream(this.part, { highWaterMark: 1 << 20 }))
      hash.update(chunk as Buffer);
    return hash.digest('hex');
  }

  /** Puts the whole part in place and notes its edition. */
  async settle(finished: FinishedOnDisk): Promise<void> {
    await mkdir(dirname(this.target), { recursive: true });
    const handle = await open(this.part, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(this.part, this.target);
    await writeFile(this.#note, `${JSON.stringify(finished)}\n`);
    await rm(this.#partNote, { force: true });
  }
}

interface PartNote {
  url: string;
  edition: Edition;
  total?: number;
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}

// A note cut short by a kill is no note.
async function readNote<T>(path: string): Promise<T | undefined> {
  return readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as T)
    .catch(() => undefined);
}
