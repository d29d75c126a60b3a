import { createClient, type Client } from '@crimetrends/sdk';

const clients = new Map<string, Client>();

/** The page's one client for a bundle, for the elements that show more than a card. Throws the SDK's InvalidArgumentError for a base that is no URL. */
export function sharedClient(base: string): Client {
  const client = clients.get(base) ?? createClient({ base });
  clients.set(base, client);
  return client;
}
