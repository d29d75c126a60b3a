// Inputs of the true shape and volume from the project's own generator, made once and kept in
// .bench/.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../build.mjs';
import { timed } from './timed.mjs';

export const FOLDER = join(ROOT, '.bench');
const CLI = join(ROOT, 'packages', 'ingest', 'bin', 'crimetrends.mjs');

/** Runs the command as a user would. */
export function crimetrends(...args) {
  return timed(process.execPath, [CLI, ...args]);
}

/** A national input of so many months and rows a month. */
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

/** Street files by month, oldest first. */
export function streetFiles(input) {
  const files = readdirSync(input, { recursive: true })
    .filter((path) => path.endsWith('-street.csv'))
    .sort()
    .map((path) => join(input, path));
  return Map.groupBy(files, (path) => /(\d{4}-\d{2})-[a-z-]+-street\.csv$/.exec(path)[1]);
}

/**
 * The same input without some of its street files; files are linked by name: another hard link
 * would change the time of the file, and so what the cache knows it by.
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
 * One month's street files in an archive, everything else beside it: what an operator downloads.
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
