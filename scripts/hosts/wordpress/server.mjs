// A WordPress of its own: MariaDB on a socket and PHP's server on this machine alone, all in a
// temporary folder.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../build.mjs';
import { portOf } from '../../demo/serve.mjs';

const DEBIAN = '/usr/share/wordpress';
const HERE = import.meta.dirname;
const PLUGIN = join(ROOT, 'examples', 'wordpress');
// Its standard input ends with this process, however that ends; then its whole group is stopped.
const UNTIL_WE_END = '"$@" </dev/null & cat >/dev/null; kill -TERM 0';

/**
 * Starts WordPress with an administrator, an editor and an author.
 *
 * @param {{ operator: string }} options origin of the site whose cards are embedded
 */
export async function startWordPress({ operator }) {
  const folder = mkdtempSync(join(tmpdir(), 'crimetrends-wordpress-'));
  const root = join(folder, 'www');
  const socket = join(folder, 'db.sock');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    HOSTS_SOCKET: socket,
    HOSTS_URL: url,
    HOSTS_OPERATOR: operator,
    HOSTS_LOG: join(folder, 'wordpress.log'),
    PHP_CLI_SERVER_WORKERS: '3',
  };
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  /** @param {string} name @param {string[]} command */
  const start = (name, command) => {
    const log = openSync(join(folder, `${name}.log`), 'w');
    started.push(
      spawn('sh', ['-c', UNTIL_WE_END, 'sh', ...command], {
        env,
        detached: true,
        stdio: ['pipe', log, log],
      }),
    );
  };
  const stop = () => {
    for (const { pid } of started) if (pid) killGroup(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  /** @param {string} script @param {unknown} [input] @returns {any} what the script printed */
  const php = (script, input) => {
    const { status, stdout, stderr } = spawnSync('php', [join(HERE, script), root], {
      env,
      encoding: 'utf8',
      input: JSON.stringify(input ?? null),
    });
    if (status !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
    return JSON.parse(stdout);
  };

  try {
    start('mariadb', mariadb(folder, socket));
    copyWordPress(root);
    await until(() => existsSync(socket), 'MariaDB', join(folder, 'mariadb.log'));
    const { version, passwords } = php('install.php');
    start('php', ['php', '-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', root]);
    await until(() => answers(url), 'PHP', join(folder, 'php.log'));
    const log = () => (existsSync(env.HOSTS_LOG) ? readFileSync(env.HOSTS_LOG, 'utf8') : '');
    return { url, version, passwords, php, log, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** @param {string} root */
function copyWordPress(root) {
  cpSync(DEBIAN, root, { recursive: true, verbatimSymlinks: true });
  const content = join(root, 'wp-content');
  cpSync(join(HERE, 'wp-config.php'), join(root, 'wp-config.php'));
  mkdirSync(join(content, 'mu-plugins'));
  cpSync(join(HERE, 'must-use.php'), join(content, 'mu-plugins', 'must-use.php'));
  cpSync(PLUGIN, join(content, 'plugins', 'crimetrends'), { recursive: true });
}

/**
 * Without tables of rights, which only root on the socket would use, an empty folder is enough.
 *
 * @param {string} folder
 * @param {string} socket
 */
function mariadb(folder, socket) {
  const data = join(folder, 'data');
  mkdirSync(data);
  return [
    'mariadbd',
    '--no-defaults',
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'db.pid')}`,
    '--skip-networking',
    '--skip-grant-tables',
    '--innodb-log-file-size=8M',
    '--innodb-buffer-pool-size=64M',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
    '--innodb-use-native-aio=0',
  ];
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const port = portOf(/** @type {import('node:http').Server} */ (server));
      server.close(() => resolve(port));
    });
  });
}

/** @param {string} url */
const answers = (url) =>
  fetch(`${url}/wp-login.php`).then(
    (response) => response.ok,
    () => false,
  );

/**
 * @param {() => boolean | Promise<boolean>} isReady
 * @param {string} what
 * @param {string} log
 */
async function until(isReady, what, log) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isReady()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not start:\n${readFileSync(log, 'utf8')}`);
}

/** @param {number} pid */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended before.
  }
}
