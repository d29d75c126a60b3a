// The import table of docs/architecture.md: what each package may import.
import { posix } from 'node:path';
import { isModule } from './imports.mjs';

/**
 * What each folder may import. The first row that matches a file applies: `own` is where relative
 * imports may lead, `may` lists packages, and `*` is any package but ours.
 */
const TABLE = [
  { folder: 'packages/sdk/src/contract/', own: ['packages/sdk/src/contract/'], may: ['zod/mini'] },
  {
    folder: 'packages/sdk/src/stats/',
    own: ['packages/sdk/src/stats/', 'packages/sdk/src/contract/'],
    may: [],
  },
  { folder: 'packages/sdk/src/sentences/', own: ['packages/sdk/src/'], may: [] },
  { folder: 'packages/sdk/src/', own: ['packages/sdk/src/'], may: ['zod/mini', 'ky', 'node:'] },
  {
    folder: 'packages/widgets/src/',
    own: ['packages/widgets/src/'],
    may: ['@crimetrends/sdk', 'lit', '@lit/', '@lit-labs/ssr', 'chart.js', 'react', 'preact'],
  },
  {
    folder: 'packages/ingest/src/core/',
    own: ['packages/ingest/src/core/'],
    may: [
      '@crimetrends/sdk/contract',
      '@crimetrends/sdk/stats',
      '@crimetrends/sdk/sentences',
      'zod/mini',
      'topojson-server',
      'topojson-simplify',
      'topojson-client',
      'topojson-specification',
    ],
  },
  {
    folder: 'packages/ingest/src/',
    own: ['packages/ingest/src/'],
    may: ['@crimetrends/sdk/contract', '@crimetrends/sdk/stats', 'node:', '*'],
  },
  {
    folder: 'packages/site/src/',
    own: ['packages/site/src/'],
    may: ['@crimetrends/sdk', '@crimetrends/widgets', '@lit-labs/', 'lit', '@resvg/', 'node:'],
  },
  {
    folder: 'examples/',
    own: ['examples/'],
    may: ['@crimetrends/sdk', '@crimetrends/widgets', 'node:', '*'],
  },
];

/**
 * What is wrong with an import in a file that is not a test, or undefined.
 *
 * @param {string} file
 * @param {string} target
 */
export function outsideTable(file, target) {
  const row = TABLE.find(({ folder }) => file.startsWith(folder));
  if (!row) return undefined;
  if (target.startsWith('.')) {
    const landing = landingOf(file, target);
    // forbiddenAnywhere() reports another package's file.
    return reachesIntoPackage(file, landing) || row.own.some((own) => landing.startsWith(own))
      ? undefined
      : `imports ${target}: ${row.folder} may import only ${row.own.join(' and ')}.`;
  }
  const allowed = row.may.some(
    (name) => isModule(target, name) || (name === '*' && !target.startsWith('@crimetrends/')),
  );
  return allowed
    ? undefined
    : `imports ${target}: ${row.folder} may import only ${row.may.join(', ') || 'its own files'}.`;
}

/**
 * What is wrong with an import in any file, tests included.
 *
 * @param {string} file
 * @param {import('./imports.mjs').Import} found
 * @returns {string[]}
 */
export function forbiddenAnywhere(file, { target, clause }) {
  const sentences = [];
  if (/(^|\/)packages\/\w+\/src\/|^@crimetrends\/\w+\/src\//.test(target))
    sentences.push(`imports ${target}: name the package's published entry, not its src.`);
  if (/^@crimetrends\/ingest\b/.test(target) && !file.startsWith('packages/ingest/'))
    sentences.push('imports ingest; nothing does.');
  const wholeZodMini = target === 'zod/mini' && /^import(\s+type)?\s*\*\s*as\s+z\s/.test(clause);
  if (isModule(target, 'zod') && !wholeZodMini)
    sentences.push(`imports ${target} as "${clause}": write import * as z from 'zod/mini'.`);
  if (!target.startsWith('.')) return sentences;
  const landing = landingOf(file, target);
  if (landing.startsWith('examples/') && !file.startsWith('examples/'))
    sentences.push('imports examples; nothing does.');
  if (reachesIntoPackage(file, landing))
    sentences.push(
      `reaches into packages/${packageOf(landing)} by path: import its published entry.`,
    );
  return sentences;
}

/** @type {(file: string, landing: string) => boolean} */
function reachesIntoPackage(file, landing) {
  const [from, to] = [packageOf(file), packageOf(landing)];
  return from !== undefined && to !== undefined && from !== to;
}

/** @type {(file: string, target: string) => string} */
function landingOf(file, target) {
  return posix.join(posix.dirname(file), target);
}

/** @param {string} path */
function packageOf(path) {
  return /^packages\/(\w+)\//.exec(path)?.[1];
}
