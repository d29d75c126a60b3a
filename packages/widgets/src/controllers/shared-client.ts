import { createClient, type Client } from '@crimetrends/sdk';
import { fetchPreloaded } from '../preload/fetch-preloaded.js';

const clients = new Map<string, Client>();

/**
 * The page's one client for a bundle, or for one release of it, for the elements that show more
 * than a card. Throws the SDK's InvalidArgumentError for a base that is no URL.
 */
export function sharedClient(base: string, release?: string | null): Client {
  const key = `${base} ${release ?? ''}`;
  const client =
    clients.get(key) ??
    createClient({ base, fetch: fetchPreloaded, ...(release && { release: release.trim() }) });
  clients.set(key, client);
  return client;
}
