import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint, published } from './fingerprint.mjs';
import { runKilled } from './killed-run.mjs';

const EARLIER = '2025-11';

/** @typedef {import('./killed-run.mjs').Run} Run */
/**
 * @typedef {object} Bundles
 * @property {string} input folder of the published files
 * @property {string} earlier a bundle of the earlier release
 * @property {string} both a bundle of both releases
 * @property {number} secondBuild how long the build beside the earlier release took, in milliseconds
 * @property {string} scratch folder of the runs' temporary files
 * @property {string} target the folder that killed runs write to
 * @property {Run} run
 * @property {() => void} remove
 */
/** @typedef {Awaited<ReturnType<typeof setScene>>} Scene */

/**
 * Makes an input, a bundle of its earlier release and one of both its releases, on which any number
 * of scenes can be set.
 *
 * @returns {Promise<Bundles>}
 */
export async function makeBundles() {
  const place = mkdtempSync(join(tmpdir(), 'kill-test-'));
  const scratch = join(place, 'scratch');
  mkdirSync(scratch);
  const bundles = {
    input: join(place, 'input'),
    earlier: join(place, 'earlier'),
    both: join(place, 'both'),
    scratch,
    target: join(place, 'target'),
    secondBuild: 0,
    /** @type {Run} */
    run: (args, kill) => runKilled(args, scratch, kill),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
  const { input, earlier, both, run } = bundles;
  try {
    await must(run, ['demo-data', '--out', input, '--months', '13', '--rows-per-month', '400']);
    await must(run, [...build(input, earlier), '--release', EARLIER]);
    cpSync(earlier, both, { recursive: true });
    bundles.secondBuild = await must(run, build(input, both));
  } catch (error) {
    bundles.remove();
    throw error;
  }
  return bundles;
}

/**
 * The command to kill, the folder it writes to, and what must be there in the end.
 *
 * @param {'build' | 'publish'} of
 * @param {Bundles} bundles
 */
export async function setScene(of, { input, earlier, both, secondBuild, target, run }) {
  rmSync(target, { recursive: true, force: true });
  const command =
    of === 'build' ? build(input, target) : ['publish', both, '--to', target, '--quiet'];
  const duration = await must(run, command);
  // What a run without a kill writes to an empty folder.
  const alone = fingerprint(target);
  const scene = {
    target,
    command,
    startsWithEarlier: false,
    // Beside an earlier release most months are in the cache.
    duration: () => (of === 'build' && scene.startsWithEarlier ? secondBuild : duration),
    isWriting: () =>
      existsSync(join(target, 'releases')) &&
      readdirSync(join(target, 'releases')).some(
        (name) => name.startsWith('.2025-12') || (of === 'publish' && name === '2025-12'),
      ),
    /** @param {boolean} withEarlier whether an earlier release is there at the start */
    reset(withEarlier) {
      scene.startsWithEarlier = withEarlier;
      rmSync(target, { recursive: true, force: true });
      if (withEarlier) cpSync(earlier, target, { recursive: true });
    },
    // A build beside an earlier release also writes what was revised since; a publication sends the
    // same files in both cases.
    expected(/** @type {boolean} */ withEarlier) {
      if (of === 'publish') return published(both, withEarlier ? earlier : undefined);
      return withEarlier ? fingerprint(both) : alone;
    },
  };
  return scene;
}

/**
 * @param {string} input
 * @param {string} out
 */
function build(input, out) {
  return ['build', '--input', input, '--out', out, '--quiet'];
}

/**
 * Runs a command that must end well, and gives its milliseconds.
 *
 * @param {Run} run
 * @param {readonly string[]} args
 */
async function must(run, args) {
  const began = performance.now();
  const { code, output } = await run(args);
  if (code !== 0)
    throw new Error(`crimetrends ${args.join(' ')} ended with exit code ${code}:\n${output}`);
  return performance.now() - began;
}
