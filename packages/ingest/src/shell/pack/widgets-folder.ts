import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IngestError } from '../../core/ingest-error.js';

const NEEDED = ['crimetrends.js', 'crimetrends.css', 'chunks'];

/**
 * Folder of the built script and stylesheet: the one given, else that of an installed
 * @crimetrends/widgets, else that of the workspace. Throws `missingInput`.
 */
export function widgetsFolder(asked: string | undefined): string {
  const folders =
    asked === undefined
      ? [installed(), workspace()].filter((folder) => folder !== undefined)
      : [resolve(asked)];
  const found = folders.find((folder) => NEEDED.every((name) => existsSync(join(folder, name))));
  if (found !== undefined) return found;
  const where =
    asked === undefined
      ? 'no installed @crimetrends/widgets and no built one beside this package'
      : `no ${NEEDED.join(', ')} in ${folders[0]}`;
  throw new IngestError(
    'missingInput',
    `The widgets were not found: ${where}. Install @crimetrends/widgets here, ` +
      'or build it and give its dist folder with --widgets.',
  );
}

/**
 * Paths of the files that a page of cards loads: script, stylesheet, and the chunks they import, on
 * demand too. Those of other elements are left out.
 */
export function widgetFiles(folder: string): string[] {
  const found = new Set(['crimetrends.js']);
  for (const file of found) {
    for (const [, name] of readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*\(?\s*["']\.\/(?:chunks\/)?([^"'/]+\.js)["']/g,
    )) {
      if (!OTHER_ELEMENTS.test(name!)) found.add(`chunks/${name}`);
    }
  }
  return [...found, 'crimetrends.css'].sort();
}

// Elements other than the card, which the script imports only for pages that have one.
const OTHER_ELEMENTS = /^elements-/;

function installed(): string | undefined {
  try {
    return join(
      dirname(
        createRequire(join(process.cwd(), 'package.json')).resolve(
          '@crimetrends/widgets/package.json',
        ),
      ),
      'dist',
    );
  } catch {
    return undefined;
  }
}

// The package beside this one, from src/shell/pack as from dist/shell/pack.
function workspace(): string {
  return fileURLToPath(new URL('../../../../widgets/dist', import.meta.url));
}
