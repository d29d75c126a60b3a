// The built packages. Their types come from their source, so that types can be checked without a
// build.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './build.mjs';

/** @type {() => Promise<typeof import('../packages/sdk/src/index.js')>} */
export const builtSdk = () => builtModule('sdk', 'index.js');

/** @type {() => Promise<typeof import('../packages/sdk/src/contract/index.js')>} */
export const builtContract = () => builtModule('sdk', 'contract/index.js');

/** @type {() => Promise<typeof import('../packages/sdk/src/stats/index.js')>} */
export const builtStats = () => builtModule('sdk', 'stats/index.js');

/** @type {() => Promise<typeof import('../packages/widgets/src/server.js')>} */
export const builtServer = () => builtModule('widgets', 'server.js');

/** @type {() => Promise<typeof import('../packages/site/src/build.js')>} */
export const builtSite = () => builtModule('site', 'build.js');

/**
 * @param {string} name of the package
 * @param {string} entry below its dist
 */
function builtModule(name, entry) {
  return import(pathToFileURL(join(ROOT, 'packages', name, 'dist', entry)).href);
}
