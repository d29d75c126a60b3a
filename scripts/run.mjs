// What every `npm run` starts, on Node 20 and without dependencies: fetches the Node and pnpm that
// the machine lacks, installs the dependencies, and runs the task.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainFailure, missingTools, platformNode } from './toolchain/toolchain.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const toolchain = join(root, '.toolchain');
/** @type {Record<string, string>} the script of each task */
const TASKS = {
  start: 'start.mjs',
  docs: 'docs.mjs',
  release: join('release', 'release.mjs'),
  bench: join('bench', 'bench.mjs'),
  test: 'test.mjs',
  'test:hosts': 'hosts.mjs',
  check: 'check.mjs',
  house: 'house.mjs',
  build: 'build.mjs',
  crimetrends: 'crimetrends.mjs',
  'extra-variation': 'extra-variation.mjs',
};

const [task, ...args] = process.argv.slice(2);
if (!TASKS[task])
  fail(`Unknown task "${task ?? ''}". Use one of: ${Object.keys(TASKS).join(', ')}.`);

const env = {
  ...process.env,
  PATH: `${join(toolchain, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
};
fetchMissingTools();
installWhenLockfileChanged();
handOver();

/** @param {string} tool */
function versionOf(tool) {
  const { status, stdout } = spawnSync(tool, ['--version'], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? stdout.trim() : undefined;
}

function fetchMissingTools() {
  const missing = missingTools(
    { node: versionOf('node'), pnpm: versionOf('pnpm') },
    platformNode(process.platform, process.arch),
  );
  if (missing.length === 0) return;
  say(`Fetching ${missing.join(' and ')} into .toolchain (once, about 260 MB on disk).`);
  mkdirSync(toolchain, { recursive: true });
  writeFileSync(join(toolchain, 'package.json'), '{ "private": true }\n');
  // Both packages work without their install scripts, which npm may refuse to run.
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
  ];
  quietly('npm', ['install', '--prefix', toolchain, ...flags, ...missing], 'fetch Node and pnpm');
}

function installWhenLockfileChanged() {
  const stamp = join(root, 'node_modules', '.crimetrends-lockfile');
  const digest = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  if (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === digest &&
    packageFolders().every((folder) => existsSync(join(folder, 'node_modules')))
  )
    return;
  say('Installing dependencies from pnpm-lock.yaml.');
  quietly('pnpm', ['install', '--frozen-lockfile'], 'install the dependencies');
  writeFileSync(stamp, digest);
}

/** The packages into which pnpm links dependencies. */
function packageFolders() {
  const folders = ['packages', 'examples', 'scripts'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(root, parent, name)),
  );
  return folders.filter((folder) => existsSync(join(folder, 'package.json')));
}

/**
 * Runs a command; if it fails, shows what it printed and a sentence on what to do.
 *
 * @param {string} command
 * @param {readonly string[]} commandArgs
 * @param {string} purpose
 */
function quietly(command, commandArgs, purpose) {
  const { status, stdout, stderr, error } = spawnSync(command, commandArgs, {
    cwd: root,
    env: { ...env, CI: 'true' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  const output = `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}`.trim();
  if (output) process.stderr.write(`${output}\n\n`);
  fail(explainFailure({ output, purpose, folder: root }));
}

function handOver() {
  const child = spawn('node', [join(root, 'scripts', TASKS[task]), ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/** @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** @param {string} sentence */
function fail(sentence) {
  say(sentence);
  process.exit(1);
}
