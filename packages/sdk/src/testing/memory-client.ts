import { clientOf, type Client } from '../client.js';
import type { ClientOptions } from '../client-options.js';

/** Bundle files by path, as JSON values: from {@link bundleOf}, or from a real bundle. */
export type BundleFiles = Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>;

/**
 * A client that reads a bundle from memory, for testing code built on the SDK. It makes no requests
 * and parses the files as any client does. An area without a file is `notFound`.
 *
 * @example
 * import { bundleOf, createMemoryClient } from '@crimetrends/sdk/testing';
 *
 * const client = createMemoryClient(
 *   bundleOf({
 *     areas: [
 *       { code: 'E06000032', name: 'Luton', population: 225_262, counts: { burglary: 1_020 } },
 *     ],
 *   }),
 * );
 * const result = await client.area('E06000032');
 * console.log(result.status === 'ok' ? result.area.measures.burglary.count : result.status); // 1020
 */
export function createMemoryClient(
  files: BundleFiles,
  options: Pick<ClientOptions, 'release' | 'signal' | 'cache' | 'deadline'> = {},
): Client {
  const base = new URL('https://memory.invalid/');
  const byPath =
    files instanceof Map ? (files as ReadonlyMap<string, unknown>) : new Map(Object.entries(files));
  const readText = async (url: string): Promise<string | undefined> => {
    const file = byPath.get(url.slice(base.href.length));
    return file === undefined ? undefined : JSON.stringify(file);
  };
  return clientOf({ base, readText }, options);
}
