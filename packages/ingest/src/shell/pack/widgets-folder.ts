import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IngestError } from '../../core/ingest-error.js';
import type { PackedElement } from '../../core/packing/packed-elements.js';

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
 * Paths of the files that a page of these elements loads: script, stylesheet, and the chunks they
 * import, on demand too. Those of other elements are left out.
 */
export function widgetFiles(folder: string, elements: readonly PackedElement[]): string[] {
  const found = new Set(['crimetrends.js']);
  for (const file of found) {
    for (const [, name] of readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*\(?\s*["']\.\/(?:chunks\/)?([^"'/]+\.js)["']/g,
    )) {
      if (isLoaded(name!, elements)) found.add(`chunks/${name}`);
    }
  }
  return [...found, 'crimetrends.css'].sort();
}

// The list of elements other than the card is a chunk, and each of them is one of its own.
function isLoaded(chunk: string, elements: readonly PackedElement[]): boolean {
  if (chunk.startsWith('elements-')) return elements.some((element) => element !== 'card');
  const [, element] = /^([a-z]+)\.define-/.exec(chunk) ?? [];
  return element === undefined || (elements as readonly string[]).includes(element);
}

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
