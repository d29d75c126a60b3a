import { UnreachableError } from '../errors/unreachable.js';
import type { Fetch } from './bundle-source.js';

/** Options of requests over HTTP. */
export interface HttpOptions {
  fetch: Fetch | undefined;
  /** Time limit of one attempt, in milliseconds. */
  timeout: number;
  /** How often to retry a failed request. */
  retry: number;
}

/**
 * Reads the text at a URL, or `undefined` if there is none. The first attempt is a plain fetch. If
 * it fails, ky is loaded and takes over from that result, deciding whether, when and how often to
 * retry.
 */
export function httpReader({
  fetch = (request, init) => globalThis.fetch(request, init),
  timeout,
  retry,
}: HttpOptions): (url: string) => Promise<string | undefined> {
  const headers = { accept: 'application/json' };
  return async (url) => {
    const first = await fetch(
      new Request(url, { headers, signal: AbortSignal.timeout(timeout) }),
    ).catch((error: Error) => error);
    // Offline, ky cannot be loaded either; then the first result counts.
    const last =
      retry && !isFinal(first)
        ? await import('./retries.js').then(
            ({ retried }) => retried(url, first, { fetch, timeout, retry, headers }),
            () => first,
          )
        : first;
    const read = 'ok' in last && last.ok ? await last.text().catch((error: Error) => error) : last;
    if (typeof read === 'string') return read;
    if (isMissing(read)) return undefined;
    throw unreachable(url, read, timeout);
  };
}

const isMissing = (outcome: Response | Error): boolean =>
  'status' in outcome && (outcome.status === 404 || outcome.status === 410);

// Timeouts are not retried, as in ky: a server that took the whole time once would do so again.
const isFinal = (outcome: Response | Error): boolean =>
  ('ok' in outcome && outcome.ok) || isMissing(outcome) || isTimeout(outcome);

const isTimeout = (outcome: object): boolean =>
  'name' in outcome && outcome.name === 'TimeoutError';

function unreachable(url: string, outcome: Response | Error, timeout: number): UnreachableError {
  if ('status' in outcome)
    return new UnreachableError(url, `answered ${outcome.status}`, { status: outcome.status });
  const what = isTimeout(outcome)
    ? `timed out after ${timeout} ms`
    : `could not be reached (${rootMessage(outcome)})`;
  return new UnreachableError(url, what, { cause: outcome });
}

function rootMessage({ cause, message }: Error): string {
  return cause ? rootMessage(cause as Error) : message;
}
