// The digests of what a page loads, for `integrity` on its script and stylesheet.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of a built folder that a page loads: the script, its chunks and the stylesheets. The
 * other modules are for bundlers.
 *
 * @param {string} dist
 * @returns {string[]} paths in it, in order
 */
export function pageFiles(dist) {
  const beside = readdirSync(dist).filter(
    (name) => name === 'crimetrends.js' || name.endsWith('.css'),
  );
  const chunks = readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`);
  return [...beside, ...chunks].sort();
}

/**
 * Writes `integrity.json`: each file with its digest as the attribute `integrity` takes it.
 *
 * @param {string} dist
 */
export function writeIntegrity(dist) {
  const digests = pageFiles(dist).map((path) => [
    path,
    `sha384-${createHash('sha384')
      .update(readFileSync(join(dist, path)))
      .digest('base64')}`,
  ]);
  writeFileSync(
    join(dist, 'integrity.json'),
    `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`,
  );
}
