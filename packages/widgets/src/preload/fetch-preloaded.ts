import { preloads } from './preloaded.js';

/**
 * A `fetch` that returns a preloaded answer once; a second request, such as a retry, goes to the
 * host.
 */
export function fetchPreloaded(
  request: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const { url } = request as Request;
  const answer = preloads.get(url);
  if (!answer) return fetch(request, init);
  preloads.set(url, undefined);
  return answer;
}
