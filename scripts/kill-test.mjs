// node scripts/kill-test.mjs --of build --kills 200 --seed 1: kills `crimetrends build` (or
// `publish`) at random moments and checks what is left.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { buildPackages } from './build.mjs';
import { fingerprint } from './kill-test/fingerprint.mjs';
import { makeBundles, setScene } from './kill-test/scene.mjs';
import { verified } from './kill-test/verified.mjs';

/**
 * @typedef {object} Result every number but the first should be 0
 * @property {number} kills
 * @property {number} corrupt
 * @property {number} incompletePointers
 * @property {number} unfinished
 * @property {string[]} faults
 */

/** @typedef {'corrupt' | 'incompletePointers' | 'unfinished'} Fault */
/** @typedef {import('./kill-test/scene.mjs').Bundles} Bundles */
/** @typedef {import('./kill-test/scene.mjs').Scene} Scene */
/** @typedef {import('./kill-test/verified.mjs').Verdict} Verdict */

/**
 * Kills `kills` runs and checks the pointer after each. A run that is not killed must end with the
 * right bytes.
 *
 * @param {Bundles} bundles
 * @param {{ of: string, kills: number, seed: number, say?: (line: string) => void }} options
 * `of`: build or publish
 * @returns {Promise<Result>}
 */
export async function killTest(bundles, { of, kills, seed, say = () => {} }) {
  if (of !== 'build' && of !== 'publish') throw new Error(`--of is build or publish, not ${of}.`);
  const { run, scratch } = bundles;
  const random = repeatable(seed);
  /** @type {Result} */
  const result = { kills: 0, corrupt: 0, incompletePointers: 0, unfinished: 0, faults: [] };
  /** @type {(kind: Fault, sentence: string) => void} */
  const fault = (kind, sentence) => {
    result[kind] += 1;
    result.faults.push(`after ${result.kills} kills: ${sentence}`);
  };
  const scene = await setScene(of, bundles);
  while (result.kills < kills) {
    scene.reset(random() < 0.5);
    // Some runs are killed several times before one may end.
    for (let again = true; again && result.kills < kills; again = random() < 0.4) {
      // Half the moments are anywhere, half while files are being written.
      const kill = {
        after: random(),
        onceWriting: random() < 0.5 ? scene.isWriting : undefined,
        of: scene.duration(),
      };
      if (!(await run(scene.command, kill)).killed) break;
      result.kills += 1;
      checkPointer(scene, fault, await verified(scene.target));
    }
    const { code, output } = await run(scene.command);
    if (code !== 0)
      fault('unfinished', `the next run ended with exit code ${code}: ${output.trim()}`);
    else if (fingerprint(scene.target) !== scene.expected(scene.startsWithEarlier))
      fault('corrupt', 'the next run gave other bytes');
    if (of === 'build' && readdirSync(scratch).length > 0)
      fault('unfinished', `the scratch folder still holds ${readdirSync(scratch).join(', ')}`);
    say(
      `${result.kills} of ${kills} kills; corrupt ${result.corrupt}, ` +
        `pointers to something incomplete ${result.incompletePointers}, ` +
        `runs that did not end ${result.unfinished}`,
    );
  }
  return result;
}

/**
 * @param {Scene} scene
 * @param {(kind: Fault, sentence: string) => void} fault
 * @param {Verdict} verdict
 */
function checkPointer({ target, startsWithEarlier }, fault, { ok, release, found }) {
  if (!existsSync(join(target, 'latest.json'))) {
    if (startsWithEarlier) fault('incompletePointers', 'latest.json is gone');
    return;
  }
  if (!ok) fault('incompletePointers', `latest.json names ${release}, and verify says ${found}`);
}

/**
 * Random numbers from 0 to 1, the same for the same seed (mulberry32).
 *
 * @param {number} seed
 */
function repeatable(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      of: { type: 'string', default: 'build' },
      kills: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
    },
  });
  await buildPackages(['sdk', 'ingest']);
  const bundles = await makeBundles();
  const result = await killTest(bundles, {
    of: values.of,
    kills: Number(values.kills),
    seed: Number(values.seed),
    say: (line) => process.stderr.write(`${line}\n`),
  }).finally(bundles.remove);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exitCode = result.faults.length > 0 ? 1 : 0;
}
