// What a host needs beside npm packages: programs of Debian packages. `node scripts/hosts/apt.mjs`
// installs them, on any Node and without dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @type {Record<string, { packages: string[], needs: string[] }>} files that must be there */
const NEEDED = {
  Hugo: { packages: ['hugo'], needs: ['/usr/bin/hugo'] },
  Jekyll: { packages: ['jekyll'], needs: ['/usr/bin/jekyll'] },
  WordPress: {
    packages: [
      'wordpress',
      'wordpress-theme-twentytwentythree',
      // Some web server must be there; these two start none.
      'micro-httpd',
      'netcat-traditional',
      'mariadb-server-core',
      'php-cli',
      'php-mysql',
      'php-xml',
      'php-mbstring',
      'php-gd',
    ],
    needs: [
      '/usr/share/wordpress/wp-load.php',
      '/usr/share/wordpress/wp-content/themes/twentytwentythree',
      '/usr/sbin/mariadbd',
      '/usr/bin/php',
    ],
  },
};

/** Hosts whose programs are missing. */
export const missingHosts = () =>
  Object.keys(NEEDED).filter((host) => !NEEDED[host].needs.every((path) => existsSync(path)));

/**
 * Installs what is missing, if this user may.
 *
 * @param {(line: string) => void} say
 * @returns {string | undefined} why it was not installed
 */
export function installMissing(say) {
  const missing = missingHosts();
  if (missing.length === 0) return undefined;
  const packages = missing.flatMap((host) => NEEDED[host].packages);
  const byHand = `Install ${packages.join(' ')} to run them.`;
  if (spawnSync('apt-get', ['--version']).status !== 0)
    return `there is no apt-get on this machine. ${byHand}`;
  if (process.getuid?.() !== 0) return `only root may install packages. ${byHand}`;
  say(`Installing with apt-get: ${packages.join(' ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) return `apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1)}`;
  }
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
  const reason = installMissing(say);
  if (reason) say(`Not installed ${missingHosts().join(', ')}: ${reason}`);
}
