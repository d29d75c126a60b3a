// Runs before `npm pack` or `npm publish` in a package's folder (`prepack`), with whichever package
// manager: refuses a package that strangers could not install.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStale } from '../build.mjs';

/**
 * Why a package must not be packed, a sentence each; empty if it may.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function packingFaults(folder) {
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const local = rangesOf(described).filter(([, range]) =>
    /^(catalog|workspace|link|file):/.test(range),
  );
  const absent = builtFiles(described).filter((path) => !existsSync(join(folder, path)));
  return [
    ...local.map(
      ([name, range]) =>
        `${name} is “${range}”, which only this repository understands: write the version.`,
    ),
    ...(absent.length > 0 ? [`${absent[0]} is missing: run npm run build first.`] : []),
  ];
}

/**
 * Every dependency of a package with its range.
 *
 * @param {Record<string, any>} described its package.json
 * @returns {[name: string, range: string][]}
 */
export function rangesOf(described) {
  const fields = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  return fields.flatMap((field) => Object.entries(described[field] ?? {}));
}

/**
 * The files that entries name, save those of the source, which are not published.
 *
 * @param {Record<string, any>} described
 * @returns {string[]}
 */
function builtFiles({ exports = {}, bin = {} }) {
  const named = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string'
      ? [entry]
      : Object.entries(entry).flatMap(([condition, path]) =>
          condition === 'crimetrends-source' ? [] : [path],
        ),
  );
  // The command's program is written by hand and starts this.
  return [...named, ...(Object.keys(bin).length > 0 ? ['./dist/cli.js'] : [])];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.cwd();
  const faults = packingFaults(folder);
  for (const fault of faults) process.stderr.write(`${basename(folder)} is not packed: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  else if (isStale(folder))
    process.stderr.write(`${basename(folder)}: dist is older than its source; npm run build.\n`);
}
