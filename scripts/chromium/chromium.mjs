// Finds Chromium on this machine, for browser tests and pictures.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Root cannot use the sandbox; the other flags keep Chromium off the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of Chromium: CHROME_PATH, or else a usual place; undefined if there is none. */
export function findChromium() {
  return [process.env.CHROME_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path));
}

/**
 * The path of Chromium; installs the Debian package if it is missing and this user may. Throws an
 * Error that says what to do.
 *
 * @param {(line: string) => void} [say]
 */
export function ensureChromium(say = () => {}) {
  const found = findChromium();
  if (found) return found;
  const mayInstall =
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    spawnSync('apt-get', ['--version']).status === 0;
  if (mayInstall) {
    say('Chromium is missing: installing the Debian package "chromium" with apt-get.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
    for (const args of [['update'], packages]) {
      const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
      if (status !== 0)
        throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`.trim());
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium was found. Install Chromium or Chrome, or set CHROME_PATH to its program file, ' +
      'and run npm test again.',
  );
}
