import { createClient, type Client } from '@crimetrends/sdk';
import { fetchPreloaded } from '../preload/fetch-preloaded.js';

const clients = new Map<string, Client>();

/**
 * The page's one client for a bundle, or for one release of it, for elements that need more than a
 * card. Throws the SDK's InvalidArgumentError if the base is not a URL.
 */
export function sharedClient(base: string, release?: string | null): Client {
  const key = `${base} ${release ?? ''}`;
  const client =
    clients.get(key) ??
    createClient({ base, fetch: fetchPreloaded, ...(release && { release: release.trim() }) });
  clients.set(key, client);
  return client;
}
