import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files that readers see, each with its sha256, as one text.
 *
 * @param {string} folder
 */
export function fingerprint(folder) {
  return entries(folder).join('\n');
}

/**
 * The {@link fingerprint} that a target has after the second release is published to it.
 *
 * @param {string} bundle
 * @param {string | undefined} before the bundle that was there, if any
 */
export function published(bundle, before) {
  const own = entries(join(bundle, 'releases', '2025-12')).map((line) =>
    line.replace('  ', '  releases/2025-12/'),
  );
  const older = before
    ? entries(join(before, 'releases')).map((line) => line.replace('  ', '  releases/'))
    : [];
  return [...entries(bundle).filter((line) => line.endsWith('  latest.json')), ...older, ...own]
    .sort(byName)
    .join('\n');
}

/** @param {string} folder */
function entries(folder) {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      // The cache is not part of a bundle.
      .filter((path) => !path.startsWith('.cache'))
      .map(
        (path) =>
          `${createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex')}  ${path}`,
      )
      .sort(byName)
  );
}

/** By what comes after the sha256. @type {(a: string, b: string) => number} */
const byName = (a, b) => (a.slice(66) < b.slice(66) ? -1 : 1);
