// node scripts/build.mjs [sdk ingest ...]: builds the packages (by default all) whose source is
// newer than their dist, each after the packages it depends on.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Every package, with the packages whose dist it reads.
 *
 * @type {Record<string, string[]>}
 */
const DEPENDS_ON = { sdk: [], widgets: ['sdk'], ingest: ['sdk'], site: ['sdk'] };

/**
 * Builds the stale packages among `names`, in parallel where neither depends on the other. Throws
 * an Error with rollup's output.
 *
 * @param {readonly string[]} [names] by default all packages
 * @param {(line: string) => void} [say] by default to standard error
 */
export async function buildPackages(names = Object.keys(DEPENDS_ON), say = sayOnStderr) {
  /** @type {Record<string, Promise<void>>} */
  const builds = {};
  const wanted = Object.entries(DEPENDS_ON).filter(([name]) => names.includes(name));
  for (const [name, others] of wanted) {
    builds[name] = (async () => {
      await Promise.all(others.map((other) => builds[other]));
      await buildWhenStale(name, others, say);
    })();
  }
  await Promise.all(Object.values(builds));
}

/** @param {string} line */
function sayOnStderr(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {string} name
 * @param {readonly string[]} others the packages it depends on
 * @param {(line: string) => void} say
 */
async function buildWhenStale(name, others, say) {
  const folder = join(ROOT, 'packages', name);
  const dists = others.map((other) => join(ROOT, 'packages', other, 'dist'));
  if (!isStale(folder, dists)) return;
  const began = performance.now();
  await buildPackage(folder);
  say(`Built @crimetrends/${name} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/**
 * Whether a package's dist is missing, or older than its source or than the dist it was built
 * against.
 *
 * @param {string} folder
 * @param {readonly string[]} [dependencyDists]
 */
export function isStale(folder, dependencyDists = []) {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return true;
  const own = readdirSync(folder).filter((entry) => /\.m?js$/.test(entry));
  const sources = ['src', 'package.json', 'tsconfig.json', ...own].map((entry) =>
    join(folder, entry),
  );
  const shared = ['tsconfig.base.json', 'scripts/rollup.mjs'].map((entry) => join(ROOT, entry));
  return newest([...sources, ...shared, ...dependencyDists]) > newest([dist]);
}

/**
 * The latest time of change below some paths. A folder's own time counts, so that a deleted file is
 * noticed.
 *
 * @param {readonly string[]} paths
 */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path) || path.endsWith('.test.ts')) continue;
    const stat = statSync(path);
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory())
      latest = Math.max(latest, newest(readdirSync(path).map((entry) => join(path, entry))));
  }
  return latest;
}

/** @param {string} folder */
async function buildPackage(folder) {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const rollup = join(ROOT, 'node_modules', 'rollup', 'dist', 'bin', 'rollup');
  const child = spawn(process.execPath, [rollup, '--config', '--failAfterWarnings'], {
    cwd: folder,
    env: { ...process.env, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const code = await new Promise((resolve) => {
    child.on('exit', resolve);
  });
  if (code === 0) return;
  // A half-written dist would look newer than its source.
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  throw new Error(`${folder.slice(ROOT.length + 1)} does not build:\n${output.trim()}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildPackages(process.argv.length > 2 ? process.argv.slice(2) : undefined);
  } catch (error) {
    sayOnStderr(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
