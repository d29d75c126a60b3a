import { join } from 'node:path';
import { ROOT } from '../build.mjs';
import { builtSite } from '../built-packages.mjs';

/** Folder of the pages. */
export const SITE = join(ROOT, '.demo', 'site');

/**
 * Writes the pages of a bundle to `.demo/site`.
 *
 * @param {string} bundle its folder
 * @param {string} [baseUrl] address they will have
 */
export async function demoSite(bundle, baseUrl) {
  const { buildSite } = await builtSite();
  return { site: SITE, ...(await buildSite({ bundle, out: SITE, ...(baseUrl && { baseUrl }) })) };
}
