import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../build.mjs';

const DIST = join(ROOT, 'packages', 'ingest', 'dist');

/** @typedef {{ ok: boolean, release?: string, found: string }} Verdict */

/**
 * What `crimetrends verify` finds wrong with the release that the pointer names, without a process
 * of its own.
 *
 * @param {string} target
 * @returns {Promise<Verdict>}
 */
export async function verified(target) {
  if (!existsSync(join(target, 'latest.json'))) return { ok: false, found: '' };
  const release = readFileSync(join(target, 'latest.json'), 'utf8').trim();
  const { Verifier } = await built('core/verification/verification.js');
  const { chooseRelease, pointerOnDisk, releaseFiles } = await built(
    'shell/release/release-files.js',
  );
  try {
    const chosen = chooseRelease(target, undefined);
    const verifier = new Verifier(chosen);
    for (const file of releaseFiles(target, chosen)) verifier.add(file);
    const outcome = verifier.outcome(pointerOnDisk(target));
    return { ok: outcome.ok, release, found: JSON.stringify(outcome).slice(0, 600) };
  } catch (error) {
    return { ok: false, release, found: String(error) };
  }
}

/** A module of ingest as it was built: there is none before. @param {string} path */
function built(path) {
  return import(pathToFileURL(join(DIST, path)).href);
}
