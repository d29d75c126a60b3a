import ky, { type HTTPError } from 'ky';
import type { Fetch } from './bundle-source.js';

/** Options of a retried request. */
export interface RetryOptions {
  fetch: Fetch;
  timeout: number;
  retry: number;
  headers: Record<string, string>;
}

/**
 * Continues after a failed first attempt, by ky's rules: retries no answer, 408, 413, 429 and 5xx,
 * with backoff and Retry-After. Returns the last result.
 */
export function retried(
  url: string,
  first: Response | Error,
  { fetch, timeout, retry, headers }: RetryOptions,
): Promise<Response | Error> {
  let replay: Response | Error | undefined = first;
  return ky(url, {
    timeout,
    // Otherwise a Retry-After of an hour would keep a card waiting that long.
    retry: { limit: retry, maxRetryAfter: timeout },
    headers,
    fetch: async (request, init) => {
      const outcome = replay;
      replay = undefined;
      if (!outcome) return fetch(request, init);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  }).catch((error: Error | HTTPError) => ('response' in error ? error.response : error));
}
