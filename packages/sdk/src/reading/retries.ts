import ky, { type HTTPError } from 'ky';
import type { Fetch } from './bundle-source.js';

/** What a retried request is made with. */
export interface RetryOptions {
  fetch: Fetch;
  timeout: number;
  retry: number;
  headers: Record<string, string>;
}

/**
 * Goes on from a failed first attempt by ky's rules: no answer, 408, 413, 429 and 5xx are tried
 * again, with backoff and Retry-After. Gives the last outcome.
 */
export function retried(
  url: string,
  first: Response | Error,
  { fetch, timeout, retry, headers }: RetryOptions,
): Promise<Response | Error> {
  let replay: Response | Error | undefined = first;
  return ky(url, {
    timeout,
    // A Retry-After of an hour would hold a card that long.
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
