import { UnreachableError } from '../errors/unreachable.js';
import type { Fetch } from './bundle-source.js';

/** How files are asked for over HTTP. */
export interface HttpOptions {
  fetch: Fetch | undefined;
  /** Milliseconds an attempt may take. */
  timeout: number;
  /** How often a failed request is repeated. */
  retry: number;
}

/**
 * The text at a URL, or `undefined` when there is none. The first attempt is a plain fetch; only
 * when that fails is ky fetched, given that attempt's outcome, and left to say whether, when and
 * how often to try again.
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
    // Without a network ky cannot come either; then the first outcome stands.
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

// A server that took its whole time once would take it again; ky holds the same.
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
