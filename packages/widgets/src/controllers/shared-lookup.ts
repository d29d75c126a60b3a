import { createLookup, type Lookup } from '@crimetrends/sdk';
import { fetchPreloaded } from '../preload/fetch-preloaded.js';

const clients = new Map<string, Lookup>();

/**
 * The page's one small client for a bundle, so that cards share requests. Throws the SDK's
 * InvalidArgumentError if the base is not a URL.
 */
export function sharedLookup(base: string): Lookup {
  const client = clients.get(base) ?? createLookup({ base, fetch: fetchPreloaded });
  clients.set(base, client);
  return client;
}
