import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { PlannedFile } from '../../core/bundle/planned-file.js';
import { IngestError, type IngestErrorCode } from '../../core/ingest-error.js';
import { UnfinishedRelease, type WrittenFile } from './unfinished-release.js';

/** Writes the files of a release in batches. */
export interface ReleaseWriter {
  /**
   * Resolves when it can take the next batch, which may be before this one is on disk. Rejects with
   * the error of this batch or an earlier one.
   */
  write(files: PlannedFile[]): Promise<void>;
  /** Resolves when every file is on disk. */
  end(): Promise<WrittenFile[]>;
  /** Stops without waiting. */
  close(): Promise<void>;
}

/** The thread's answer to a batch. An Error sent between threads would lose its code. */
export type WriterReply =
  | { written: WrittenFile[] }
  | { refused: { code: IngestErrorCode; message: string; file?: string } }
  | { failed: { message: string; code?: string; syscall?: string } };

const THREAD = new URL('./writer-thread.js', import.meta.url);

/**
 * Opens a writer into a folder, in a thread of its own: checking 52,000 files against the contract
 * takes as long as working them out. When run from source, as in tests, it is this thread.
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

// With batches of 0.25 MB the thread never waits, and little memory is used.
const BATCHES_AHEAD = 2;

// A batch is garbage once it is written. With the default of 48 MB for young objects the thread
// took 100 MB more and was no faster.
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
    this.#thread.on('message', (reply: WriterReply) => this.#receive(reply));
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

  #receive(reply: WriterReply): void {
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
