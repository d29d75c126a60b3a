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
import type { Edition, FinishedOnDisk, PartOnDisk } from '../../core/download/resume.js';
import { firstBytes } from '../input/input-files.js';

// A build skips hidden folders, so it never reads an unfinished file.
const HIDDEN = '.download';

/**
 * Paths of one download: the complete file, and in a hidden folder the unfinished part and notes.
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

  /** The part that an unfinished try for the same address left. */
  async readPart(): Promise<PartOnDisk | undefined> {
    const note = await readNote<PartNote>(this.#partNote);
    const bytes = await sizeOf(this.part);
    return note?.url === this.url && bytes !== undefined && bytes > 0
      ? { url: note.url, edition: note.edition, bytes }
      : undefined;
  }

  /** The complete file of an earlier run for the same address, if it has the noted size. */
  async readFinished(): Promise<FinishedOnDisk | undefined> {
    const bytes = await sizeOf(this.target);
    if (bytes === undefined) return undefined;
    const note = await readNote<FinishedOnDisk>(this.#note);
    if (note?.url === this.url && note.bytes === bytes) return note;
    // A run that stopped after the rename and before the note left the note of the part, without
    // the part.
    const left =
      (await sizeOf(this.part)) === undefined
        ? await readNote<PartNote>(this.#partNote)
        : undefined;
    return left?.url === this.url && left.total === bytes
      ? { url: left.url, edition: left.edition, bytes }
      : undefined;
  }

  /** Starts an empty part with its note, in place of any earlier one. */
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

  /** Removes the note first: a part without a note is never continued. */
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

  /** Gives the complete part its name, and notes its edition. */
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

// A note that was cut short when a run was killed counts as none.
async function readNote<T>(path: string): Promise<T | undefined> {
  return readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as T)
    .catch(() => undefined);
}
