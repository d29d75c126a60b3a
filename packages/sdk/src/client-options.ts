import { InvalidArgumentError } from './errors/invalid-argument.js';
import type { LookupOptions } from './lookup-client.js';

/** How to reach a bundle, and what a client may take and keep. */
export interface ClientOptions extends LookupOptions {
  /**
   * How many files are kept in memory once read, by default (`'memory'`) 128, the latest asked for;
   * `false` keeps none. Callers of one file at one time share a request either way.
   */
  cache?: 'memory' | number | false;
  /**
   * Ends every question of the client, and its requests, when it aborts: they reject with the
   * signal's `reason`, as `fetch` does.
   */
  signal?: AbortSignal;
  /**
   * Milliseconds a question may take with all its requests and their repetitions, by default
   * 30,000; `Infinity` for no limit. `timeout` is of one attempt.
   */
  deadline?: number;
  /**
   * The release to read, such as `2025-12`, in place of the newest. One that is not there is an
   * {@link InvalidArgumentError} at the first question.
   */
  release?: string;
}

/** The same, checked, with what was left out. */
export interface ClientLimits {
  /** Files to keep. */
  keptFiles: number;
  deadline: number;
  signal: AbortSignal | undefined;
  release: string | undefined;
}

// A page of 50 cards in 50 outcodes reads 100 files, at most 0.2 MB each once parsed.
const KEPT_FILES = 128;

/** Checks the options that the compiler cannot. */
export function limitsOf({
  cache = 'memory',
  signal,
  deadline = 30_000,
  release,
}: Partial<ClientOptions>): ClientLimits {
  const keptFiles = cache === 'memory' ? KEPT_FILES : Number(cache);
  if (!Number.isInteger(keptFiles) || keptFiles < 0)
    throw new InvalidArgumentError(
      'cache',
      cache,
      'is neither “memory”, nor a number of files, nor false',
    );
  if (!(deadline > 0))
    throw new InvalidArgumentError('deadline', deadline, 'is no number of milliseconds above 0');
  if (release !== undefined && !/^\d{4}-\d{2}(\.\d+)?$/.test(release))
    throw new InvalidArgumentError(
      'release',
      release,
      'is not the name of a release such as 2025-12',
    );
  return { keptFiles, deadline, signal, release };
}
