import { join } from 'node:path';
import { ROOT } from '../build.mjs';
import { builtSite } from '../built-packages.mjs';

/**
 * Writes the pages of a bundle to `.demo/site`.
 *
 * @param {string} bundle its folder
 */
export async function demoSite(bundle) {
  const site = join(ROOT, '.demo', 'site');
  const { buildSite } = await builtSite();
  return { site, ...buildSite({ bundle, out: site }) };
}
