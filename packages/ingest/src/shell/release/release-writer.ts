import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { IngestError, type IngestErrorCode } from '../../core/ingest-error.js';
import type { PlannedFile } from '../../core/bundle/planned-file.js';
import { UnfinishedRelease, type WrittenFile } from './unfinished-release.js';

/** Writes a release's files, a batch at a time. */
export interface ReleaseWriter {
  /**
   * Resolves when the next batch may come; the files of this one may be on disk later. Rejects with
   * what went wrong with this one or one before.
   */
  write(files: PlannedFile[]): Promise<void>;
  /** Resolves when every file is on disk, to what they became. */
  end(): Promise<WrittenFile[]>;
  /** Stops at once. */
  close(): Promise<void>;
}

/**
 * What the thread answers to a batch. An error does not pass between threads as it is: it would
 * lose its code.
 */
export type WriterReply =
  | { written: WrittenFile[] }
  | { refused: { code: IngestErrorCode; message: string; file?: string } }
  | { failed: { message: string; code?: string; syscall?: string } };

const THREAD = new URL('./writer-thread.js', import.meta.url);

/**
 * A writer into a folder, in a thread of its own: reading 52,000 files by the contract takes as
 * long as working them out. Where the package is read from source, in tests, it is this thread.
 */
export function openReleaseWriter(folder: string, release: string): ReleaseWriter {
  return existsSync(THREAD)
    ? new ThreadWriter(folder, release)
    : new SameThreadWriter(folder, release);
}

class SameThreadWriter implements ReleaseWriter {
  readonly #unfinished: UnfinishedRelease;
  readonly #written: WrittenFile[] = [];

  constructor(folder: string, release: string) {
    this.#unfinished = new UnfinishedRelease(folder, release);
  }

  async write(files: PlannedFile[]): Promise<void> {
    this.#written.push(...this.#unfinished.write(files));
  }

  async end(): Promise<WrittenFile[]> {
    return this.#written;
  }

  async close(): Promise<void> {}
}

// Of 0.25 MB each: the thread never waits, and little lies in memory.
const BATCHES_AHEAD = 2;

// A batch is dead once it is written: with the usual 48 MB for young objects the thread held 100 MB
// more, and was no faster.
const YOUNG = { maxYoungGenerationSizeMb: 8 };

class ThreadWriter implements ReleaseWriter {
  readonly #thread: Worker;
  readonly #written: WrittenFile[] = [];
  #ahead = 0;
  #fault: Error | undefined;
  #wake = (): void => {};

  constructor(folder: string, release: string) {
    this.#thread = new Worker(THREAD, {
      workerData: { folder, release },
      resourceLimits: YOUNG,
      execArgv: [],
    });
    this.#thread.on('message', (reply: WriterReply) => this.#take(reply));
    this.#thread.on('error', (error: Error) => this.#fail(error));
    this.#thread.on('exit', () =>
      this.#fail(new Error('The thread that writes the release ended before its time.')),
    );
  }

  async write(files: PlannedFile[]): Promise<void> {
    this.#ahead += 1;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    this.#thread.postMessage(files);
    await this.#until(BATCHES_AHEAD);
  }

  async end(): Promise<WrittenFile[]> {
    await this.#until(0);
    return this.#written;
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }

  async #until(ahead: number): Promise<void> {
    while (this.#ahead > ahead && !this.#fault)
      await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#fault) throw this.#fault;
  }

  #take(reply: WriterReply): void {
    if ('refused' in reply)
      return this.#fail(
        new IngestError(reply.refused.code, reply.refused.message, reply.refused.file),
      );
    if ('failed' in reply)
      return this.#fail(Object.assign(new Error(reply.failed.message), reply.failed));
    this.#ahead -= 1;
    this.#written.push(...reply.written);
    this.#wake();
  }

  #fail(fault: Error): void {
    this.#fault ??= fault;
    this.#wake();
  }
}
