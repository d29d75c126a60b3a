import { preloads } from './preloaded.js';

/**
 * A fetch that hands over what was begun, once: who asks again, such as a reader who tries again,
 * asks the host.
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
