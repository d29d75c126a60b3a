// Inputs of realistic shape and size from the project's own generator, made once in .bench/.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../build.mjs';
import { timed } from './timed.mjs';

export const FOLDER = join(ROOT, '.bench');
const CLI = join(ROOT, 'packages', 'ingest', 'bin', 'crimetrends.mjs');

/**
 * Runs the command line of ingest as a user would.
 *
 * @param {...string} args
 */
export function crimetrends(...args) {
  return timed(process.execPath, [CLI, ...args]);
}

/**
 * The folder of a national input.
 *
 * @param {number} months
 * @param {number} rowsPerMonth
 */
export async function nationalInput(months, rowsPerMonth) {
  const out = join(FOLDER, `input-${months}x${rowsPerMonth}`);
  if (!existsSync(join(out, '.made'))) {
    rmSync(out, { recursive: true, force: true });
    await crimetrends(
      'demo-data',
      '--national',
      '--months',
      String(months),
      '--rows-per-month',
      String(rowsPerMonth),
      '--out',
      out,
    );
    mkdirSync(join(out, '.made'));
  }
  return out;
}

/**
 * The street files of each month, oldest first.
 *
 * @param {string} input
 */
export function streetFiles(input) {
  const files = readdirSync(input, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('-street.csv'))
    .sort()
    .map((path) => join(input, path));
  return Map.groupBy(files, (path) => /(\d{4}-\d{2})-[a-z-]+-street\.csv$/.exec(path)?.[1] ?? '');
}

/**
 * An input without some of its files, as symbolic links: a hard link would change a file's time, by
 * which the cache knows it.
 *
 * @param {string} input
 * @param {string} name of the new folder
 * @param {(path: string) => boolean} isLeft whether a file is left out
 */
export function inputWithout(input, name, isLeft) {
  const out = join(FOLDER, name);
  rmSync(out, { recursive: true, force: true });
  for (const entry of readdirSync(input, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    if (isLeft(from)) continue;
    const to = join(out, from.slice(input.length));
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to);
  }
  return out;
}

/**
 * An input as an operator downloads it: street files in an archive, all else beside it.
 *
 * @param {string} input
 */
export async function zippedInput(input) {
  const out = `${input}-zip`;
  if (existsSync(join(out, '.made'))) return out;
  rmSync(out, { recursive: true, force: true });
  cpSync(input, out, {
    recursive: true,
    filter: (path) => !path.endsWith('.made') && !path.endsWith('-street.csv'),
  });
  const files = [...streetFiles(input).values()].flat().map((path) => path.slice(input.length + 1));
  await timed('zip', ['-q', '-6', join(out, 'street.zip'), ...files], { cwd: input });
  mkdirSync(join(out, '.made'));
  return out;
}
