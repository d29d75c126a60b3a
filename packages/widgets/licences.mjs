// The licences of the code that the script and its chunks hold, which must go with them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The full licence of every other project's package among some modules, as one text.
 *
 * @param {readonly string[]} modules paths of files, as rollup names them
 */
export function licencesOf(modules) {
  const folders = new Set(
    modules
      .filter((id) => id.includes('/node_modules/'))
      .map((id) => packageFolder(dirname(id.replace(/^\0/, '').replace(/\?.*$/, '')))),
  );
  return [...folders]
    .map(licenceOf)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(`\n\n${'-'.repeat(72)}\n\n`);
}

/** @param {string} folder */
function packageFolder(folder) {
  const file = join(folder, 'package.json');
  if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name !== undefined) return folder;
  return packageFolder(dirname(folder));
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (file === undefined) throw new Error(`${name} has no file with its licence in ${folder}.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
