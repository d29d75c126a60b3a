// Makes the bundle that is served or tested, from invented data or from a folder of real files.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.mjs';

const DEMO = join(ROOT, '.demo');
const CLI = join(ROOT, 'packages', 'ingest', 'bin', 'crimetrends.mjs');

/** @typedef {(args: readonly string[]) => Promise<void>} Run runs the command line of ingest */

/**
 * The folder of the demonstration bundle, `.demo/bundle`, from input in `.demo/input`. It is made
 * again if the code that makes it changed, or if `fresh`.
 *
 * @param {{ fresh?: boolean, run?: Run }} [options]
 */
export async function demoBundle({ fresh = false, run = runCli } = {}) {
  const input = join(DEMO, 'input');
  const bundle = join(DEMO, 'bundle');
  const code = fingerprint([
    join(ROOT, 'packages', 'ingest', 'dist'),
    join(ROOT, 'packages', 'ingest', 'sql'),
    join(ROOT, 'packages', 'sdk', 'dist'),
  ]);
  await unlessMade(bundle, fresh ? undefined : code, async () => {
    rmSync(input, { recursive: true, force: true });
    await run(['demo-data', '--out', input]);
    await run(['build', '--input', input, '--out', bundle]);
    return code;
  });
  return bundle;
}

/**
 * The folder of a bundle of real files, `.demo/real-bundle`. It is made again if a file of the
 * input, the release or the code changed.
 *
 * @param {{ input: string, release?: string, run?: Run }} options
 */
export async function realBundle({ input, release, run = runCli }) {
  if (!existsSync(input))
    throw new Error(
      `There is no folder ${input}. ` +
        'Give --input a folder that holds police street files and ONS lookups.',
    );
  const bundle = join(DEMO, 'real-bundle');
  const made = fingerprint(
    [input, join(ROOT, 'packages', 'ingest', 'dist'), join(ROOT, 'packages', 'ingest', 'sql')],
    release ?? 'newest',
  );
  await unlessMade(bundle, made, async () => {
    await run([
      'build',
      '--input',
      input,
      '--out',
      bundle,
      ...(release ? ['--release', release] : []),
    ]);
    return made;
  });
  return bundle;
}

/**
 * Makes a bundle and records a digest of what it was made from, unless the recorded one is as
 * expected.
 *
 * @param {string} bundle
 * @param {string | undefined} expected
 * @param {() => Promise<string>} make
 */
async function unlessMade(bundle, expected, make) {
  const record = `${bundle}.made`;
  if (
    expected &&
    existsSync(join(bundle, 'latest.json')) &&
    existsSync(record) &&
    readFileSync(record, 'utf8') === expected
  )
    return;
  for (const path of [record, bundle]) rmSync(path, { recursive: true, force: true });
  writeFileSync(record, await make());
}

/**
 * A digest of the names, sizes and times of all files below some folders.
 *
 * @param {readonly string[]} folders
 * @param {...string} words
 */
function fingerprint(folders, ...words) {
  const digest = createHash('sha256').update(words.join('\n'));
  /** @param {string} path */
  const add = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const entry of readdirSync(path).sort()) add(join(path, entry));
    else digest.update(`${path}\t${stat.size}\t${stat.mtimeMs}\n`);
  };
  for (const folder of folders) if (existsSync(folder)) add(folder);
  return digest.digest('hex');
}

/** @type {Run} */
async function runCli(args) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: ROOT, stdio: 'inherit' });
  const code = await new Promise((resolve) => {
    child.on('exit', resolve);
  });
  if (code !== 0)
    throw new Error(`crimetrends ${args.join(' ')} ended with exit code ${code ?? 'none'}.`);
}
