// The published packages as tarballs, by plain `npm pack` in each one's folder.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build.mjs';

export const PUBLISHED = /** @type {const} */ (['sdk', 'widgets', 'ingest']);

/**
 * Packs packages into a folder, which must exist. Rejects with what npm said.
 *
 * @param {string} folder
 * @param {readonly string[]} [names]
 * @returns {Promise<Record<string, string>>} the tarball's path of each package
 */
export async function packPackages(folder, names = PUBLISHED) {
  const packed = names.map(async (name) => {
    const file = await packOne(join(ROOT, 'packages', name), folder);
    return [name, join(folder, file)];
  });
  return Object.fromEntries(await Promise.all(packed));
}

/** @param {string} cwd @param {string} folder @returns {Promise<string>} */
function packOne(cwd, folder) {
  const flags = ['--pack-destination', folder, '--loglevel=error', '--no-update-notifier'];
  const child = spawn('npm', ['pack', ...flags], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  let complaint = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (complaint += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      const file = said.trim().split('\n').at(-1) ?? '';
      if (code === 0 && file.endsWith('.tgz')) resolve(file);
      else reject(new Error(`npm pack in ${cwd}:\n${complaint}${said}`));
    });
  });
}
