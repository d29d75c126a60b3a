import { InvalidArgumentError } from './errors/invalid-argument.js';
import type { LookupOptions } from './lookup-client.js';
import { KEPT_FILES } from './reading/shared-reads.js';

/** Options of a client: how to reach the bundle, time limits and caching. */
export interface ClientOptions extends LookupOptions {
  /**
   * How many parsed files to keep in memory, most recently used first. `'memory'` (the default)
   * keeps 128, `false` none. Concurrent requests for the same file are always shared.
   */
  cache?: 'memory' | number | false;
  /**
   * Aborts every pending question and its requests. They reject with the signal's `reason`, as
   * `fetch` does.
   */
  signal?: AbortSignal;
  /**
   * Time limit for a whole question, in milliseconds, including all requests and retries. Default
   * 30,000; `Infinity` for none. (`timeout` limits a single attempt.)
   */
  deadline?: number;
  /**
   * The release to read, such as `2025-12`, instead of the newest. If it does not exist, the first
   * question rejects with {@link InvalidArgumentError}.
   */
  release?: string;
}

/** Checked options, with the defaults filled in. */
export interface ClientLimits {
  /** How many parsed files to keep. */
  keptFiles: number;
  deadline: number;
  signal: AbortSignal | undefined;
  release: string | undefined;
}

/** Checks the options at run time and fills in the defaults. */
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
