// The versions of dependencies as the repository tests with them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.mjs';

/**
 * The catalog of pnpm-workspace.yaml: a range for each package.
 *
 * @returns {Map<string, string>}
 */
export function catalog() {
  const text = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8').split('\ncatalog:')[1] ?? '';
  return new Map(
    [...text.matchAll(/^ {2}'?([@\w/.-]+)'?: (\S+)$/gm)].map(([, name, range]) => [
      /** @type {string} */ (name),
      /** @type {string} */ (range).replaceAll("'", ''),
    ]),
  );
}

/**
 * The ranges of some packages. Throws for one that the catalog does not have.
 *
 * @param {readonly string[]} names
 * @returns {Record<string, string>}
 */
export function versionsOf(names) {
  const known = catalog();
  return Object.fromEntries(
    names.map((name) => {
      const range = known.get(name);
      if (range === undefined) throw new Error(`${name} is not in the catalog.`);
      return [name, range];
    }),
  );
}
