// The import table of docs/architecture.md and the one-file rules, checked on every source file.
// Exit code 1 when one is broken.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

/**
 * What each folder may import besides its own files. The first row that matches a file holds; `own`
 * is where relative imports may lead.
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
    may: ['@crimetrends/sdk', 'lit', '@lit/', '@lit-labs/ssr', 'chart.js', 'react'],
  },
  {
    folder: 'packages/ingest/src/core/',
    own: ['packages/ingest/src/core/'],
    may: [
      '@crimetrends/sdk/contract',
      '@crimetrends/sdk/stats',
      '@crimetrends/sdk/sentences',
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
    may: ['@crimetrends/sdk', '@crimetrends/widgets', '@lit-labs/', 'lit', 'node:'],
  },
  {
    folder: 'examples/',
    own: ['examples/'],
    may: ['@crimetrends/sdk', '@crimetrends/widgets', 'node:', '*'],
  },
];

/**
 * A heavy dependency and the one place that may import it. `where` is a path or a pattern; `once`
 * allows one file among them.
 */
const ONE_FILE = [
  {
    module: 'ky',
    where: /^packages\/sdk\/src\/reading\/retries\.ts$/,
    place: 'packages/sdk/src/reading/retries.ts',
  },
  {
    module: '@duckdb/node-api',
    where: /^packages\/ingest\/src\/shell\/warehouse\.ts$/,
    place: 'packages/ingest/src/shell/warehouse.ts',
  },
  {
    module: 'chart.js',
    where: /^packages\/widgets\/src\//,
    place: 'one file of packages/widgets/src',
    once: true,
  },
  {
    module: 'react',
    where: /^(packages\/widgets\/src\/react\/component\.ts$|examples\/)/,
    place: 'packages/widgets/src/react/component.ts and examples',
  },
  {
    module: '@lit/react',
    where: /^packages\/widgets\/src\/react\/component\.ts$/,
    place: 'packages/widgets/src/react/component.ts',
  },
  {
    module: '@lit-labs/ssr',
    where: /^packages\/widgets\/src\/server\.ts$/,
    place: 'packages/widgets/src/server.ts',
  },
  {
    module: 'yauzl',
    where: /^packages\/ingest\/src\/shell\//,
    place: 'one file of packages/ingest/src/shell',
    once: true,
  },
  {
    module: 'aws4fetch',
    where: /^packages\/ingest\/src\/shell\/publish\/s3-client\.ts$/,
    place: 'packages/ingest/src/shell/publish/s3-client.ts',
  },
  {
    module: 'proj4',
    where: /^packages\/ingest\/src\/shell\//,
    place: 'one file of packages/ingest/src/shell',
    once: true,
  },
  {
    module: 'topojson-server',
    where: /^packages\/ingest\/src\/core\/geography\/boundaries\//,
    place: 'one file of packages/ingest/src/core/geography/boundaries',
    once: true,
  },
  {
    module: 'topojson-simplify',
    where: /^packages\/ingest\/src\/core\/geography\/boundaries\//,
    place: 'one file of packages/ingest/src/core/geography/boundaries',
    once: true,
  },
  { module: 'yazl', where: /\/demo\//, place: 'a demo/ folder' },
  {
    module: 'commander',
    where: /^packages\/ingest\/src\/(cli\.ts|commands\/|.*\bcommand\.ts$)/,
    place: 'packages/ingest/src/cli.ts or a command file',
  },
  {
    module: 'sirv',
    where: /^scripts\/demo\/serve\.mjs$|^packages\/ingest\/src\/shell\/serve\//,
    place: 'scripts/demo/serve.mjs or packages/ingest/src/shell/serve/',
  },
  {
    module: 'compression',
    where: /^packages\/ingest\/src\/shell\/serve\//,
    place: 'one file of packages/ingest/src/shell/serve/',
    once: true,
  },
];

const DRAWERS =
  /(^|\/)(utils?|helpers?|common|misc|lib|shared)\/|(^|\/)(utils?|helpers?|common|misc|types)\.(ts|mjs|js)$/;
const PURE = /^packages\/(sdk\/src\/(contract|stats|sentences)|ingest\/src\/core)\/|\.view\.ts$/;
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.|\.toLocale\w*String\(|\.localeCompare\(/;
const MARKUP_HOLES = /\bunsafeHTML\b|\bunsafeSVG\b|\.(?:inner|outer)HTML\s*\+?=(?!=)/;
// Sizes of architecture.md, principle 20.
const LONGEST_FILE = 300;

/**
 * Every broken rule, as `file:line sentence`.
 * @param {Map<string, string>} files path from the repository's root, with forward slashes → text
 */
export function brokenRules(files) {
  const broken = [];
  const importers = new Map(ONE_FILE.map(({ module }) => [module, []]));
  for (const [file, text] of files) {
    const report = (line, sentence) => broken.push(`${file}:${line} ${sentence}`);
    const imports = importsOf(file, text);
    const isTest = /\.test\.(ts|mjs)$|(^|\/)test\//.test(file);
    for (const found of imports) checkTarget(file, found, isTest, report);
    checkManners(file, text, isTest, report);
    if (isTest) continue;
    for (const { module, where, place } of ONE_FILE) {
      const found = imports.find(({ target }) => isModule(target, module));
      if (!found) continue;
      importers.get(module).push(file);
      if (!where.test(file)) report(found.line, `imports ${module}, which only ${place} may.`);
    }
  }
  for (const { module, place, once } of ONE_FILE) {
    const all = importers.get(module);
    if (once && all.length > 1)
      broken.push(`${all[1]}:1 imports ${module} as ${all[0]} does; only ${place} may.`);
  }
  return broken;
}

function checkTarget(file, { target, line, clause }, isTest, report) {
  if (/(^|\/)packages\/\w+\/src\/|^@crimetrends\/\w+\/src\//.test(target))
    report(line, `imports ${target}: name the package's published entry, not its src.`);
  if (/^@crimetrends\/ingest\b/.test(target) && !file.startsWith('packages/ingest/'))
    report(line, 'imports ingest; nothing does.');
  if (
    isModule(target, 'zod') &&
    !(target === 'zod/mini' && /^import(\s+type)?\s*\*\s*as\s+z\s/.test(clause))
  ) {
    report(line, `imports ${target} as "${clause}": write import * as z from 'zod/mini'.`);
  }
  if (target.startsWith('.')) checkRelative(file, target, line, isTest, report);
  else if (!isTest) checkPackage(file, target, line, report);
}

function checkRelative(file, target, line, isTest, report) {
  const landing = posix.join(posix.dirname(file), target);
  if (landing.startsWith('examples/') && !file.startsWith('examples/'))
    report(line, 'imports examples; nothing does.');
  const from = packageOf(file);
  const to = packageOf(landing);
  if (from && to && from !== to)
    return report(line, `reaches into packages/${to} by path: import its published entry.`);
  const row = TABLE.find(({ folder }) => file.startsWith(folder));
  if (!isTest && row && !row.own.some((folder) => landing.startsWith(folder)))
    report(line, `imports ${target}: ${row.folder} may import only ${row.own.join(' and ')}.`);
}

function checkPackage(file, target, line, report) {
  const row = TABLE.find(({ folder }) => file.startsWith(folder));
  if (!row) return;
  const allowed = row.may.some(
    (name) => isModule(target, name) || (name === '*' && !target.startsWith('@crimetrends/')),
  );
  if (!allowed)
    report(
      line,
      `imports ${target}: ${row.folder} may import only ${row.may.join(', ') || 'its own files'}.`,
    );
}

function checkManners(file, text, isTest, report) {
  if (DRAWERS.test(file)) report(1, 'is a drawer: find the missing noun.');
  const lines = text.split('\n');
  if (
    lines.length - 1 > LONGEST_FILE &&
    !/over 300 lines: \S/i.test(lines.slice(0, 10).join('\n'))
  ) {
    report(
      LONGEST_FILE + 1,
      `has ${lines.length - 1} lines: cut it, or give the reason in its header ("Over 300 lines: …").`,
    );
  }
  if (isTest) return;
  lines.forEach((content, index) => {
    if (/^\s*(\/\/|\/?\*)/.test(content)) return;
    const impure = PURE.test(file) && IMPURE.exec(content);
    if (impure) report(index + 1, `uses ${impure[0]} in pure code: take it as an argument.`);
    const hole = file.startsWith('scripts/') ? null : MARKUP_HOLES.exec(content);
    if (hole) report(index + 1, `uses ${hole[0].trim()}: markup is made by an escaping template.`);
  });
}

function importsOf(file, text) {
  if (!/\.(ts|mjs|js)$/.test(file)) return [];
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => {
    const before = text.slice(0, pos);
    const start = Math.max(before.lastIndexOf('import'), before.lastIndexOf('export'));
    return {
      target: fileName,
      line: before.split('\n').length,
      clause: text.slice(start, pos).trim(),
    };
  });
}

function isModule(target, name) {
  return (
    target === name ||
    target.startsWith(name.endsWith('/') || name.endsWith(':') ? name : `${name}/`)
  );
}

function packageOf(file) {
  return /^packages\/(\w+)\//.exec(file)?.[1];
}

/** The source files below a repository's root. */
export function sourceFiles(root) {
  const files = new Map();
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !/^(node_modules|dist|fixtures|\.\w.*)$/.test(entry.name))
        walk(path);
      else if (/\.(ts|mjs|js|sql|css)$/.test(entry.name))
        files.set(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
    }
  };
  for (const folder of ['packages', 'scripts', 'examples']) walk(join(root, folder));
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..'));
  const files = sourceFiles(root);
  const broken = brokenRules(files);
  for (const finding of broken) process.stdout.write(`${finding}\n`);
  process.stdout.write(
    broken.length > 0
      ? `${broken.length} broken rules in ${files.size} files\n`
      : `${files.size} files keep the import rules\n`,
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
}
