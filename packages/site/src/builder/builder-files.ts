import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Level } from '@crimetrends/sdk/contract';
import type { BundleFacts } from '../bundle-facts.js';
import { builderPage } from './builder-page.js';
import { elementForms, type ElementsManifest } from './element-forms.js';

/** The files of the builder by their paths below the site's folder. */
export function builderFiles(
  facts: BundleFacts,
  levels: { pageLevels: readonly Level[]; pictureLevels: readonly Level[] },
): Record<string, string> {
  const { version } = read<{ version: string }>('package.json');
  const integrity = read<Record<string, string>>('integrity.json');
  const page = builderPage(
    {
      ...levels,
      forms: elementForms(read<ElementsManifest>('custom-elements.json')),
      version,
      integrity: Object.fromEntries(CHECKED.map((file) => [file, integrity[file]!])),
    },
    facts,
  );
  return { 'embed-builder/index.html': page };
}

/** The files that a snippet names. */
const CHECKED = ['crimetrends.js', 'crimetrends.css', 'frames.js'];

function read<T>(entry: string): T {
  const file = createRequire(import.meta.url).resolve(`@crimetrends/widgets/${entry}`);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
