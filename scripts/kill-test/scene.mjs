import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, published } from './fingerprint.mjs';

const EARLIER = '2025-11';

/** @typedef {import('./killed-run.mjs').Run} Run */
/** @typedef {Awaited<ReturnType<typeof setScene>>} Scene */

/**
 * The command to kill, the folder it writes to, and what must be there in the end.
 *
 * @param {'build' | 'publish'} of
 * @param {string} place
 * @param {Run} run
 */
export async function setScene(of, place, run) {
  /** @param {string} name */
  const at = (name) => join(place, name);
  await must(run, ['demo-data', '--out', at('input'), '--months', '13', '--rows-per-month', '400']);
  /** @type {(out: string, ...more: string[]) => string[]} */
  const build = (out, ...more) => [
    'build',
    '--input',
    at('input'),
    '--out',
    out,
    '--quiet',
    ...more,
  ];
  await must(run, build(at('earlier'), '--release', EARLIER));
  cpSync(at('earlier'), at('both'), { recursive: true });
  await must(run, build(at('both')));
  await must(run, build(at('alone'), '--no-cache'));
  const target = at('target');
  const command =
    of === 'build' ? build(target) : ['publish', at('both'), '--to', target, '--quiet'];
  const began = performance.now();
  await must(run, command);
  const scene = {
    target,
    command,
    duration: performance.now() - began,
    startsWithEarlier: false,
    isWriting: () =>
      existsSync(join(target, 'releases')) &&
      readdirSync(join(target, 'releases')).some(
        (name) => name.startsWith('.2025-12') || (of === 'publish' && name === '2025-12'),
      ),
    /** @param {boolean} withEarlier whether an earlier release is there at the start */
    reset(withEarlier) {
      scene.startsWithEarlier = withEarlier;
      rmSync(target, { recursive: true, force: true });
      if (withEarlier) cpSync(at('earlier'), target, { recursive: true });
    },
    // A build beside an earlier release also writes what was revised since; a publication sends the
    // same files in both cases.
    expected: (/** @type {boolean} */ withEarlier) =>
      of === 'build'
        ? fingerprint(at(withEarlier ? 'both' : 'alone'))
        : published(at('both'), withEarlier ? at('earlier') : undefined),
  };
  return scene;
}

/**
 * @param {Run} run
 * @param {readonly string[]} args
 */
async function must(run, args) {
  const { code, output } = await run(args);
  if (code !== 0)
    throw new Error(`crimetrends ${args.join(' ')} ended with exit code ${code}:\n${output}`);
}
