import { begun } from './preloaded.js';

/**
 * A fetch that hands over what was begun, once: who asks again, such as a reader who tries again,
 * asks the host.
 */
export function fetchBegun(request: string | URL | Request, init?: RequestInit): Promise<Response> {
  const { url } = request as Request;
  const answer = begun.get(url);
  if (!answer) return fetch(request, init);
  begun.set(url, undefined);
  return answer;
}
