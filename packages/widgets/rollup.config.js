import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { writeIntegrity } from './integrity.mjs';
import { licencesOf } from './licences.mjs';
import { writeManifest } from './manifest.mjs';
import { packageBuild } from '../../scripts/rollup.mjs';
import { exportsUnrenamed } from './exports-unrenamed.mjs';

const ELEMENTS = [
  'badge',
  'breakdown',
  'card',
  'compare',
  'context',
  'map',
  'profile',
  'ranking',
  'search',
  'trend',
];

/**
 * The script tag: crimetrends.js with everything it imports, and the elements' code in dist/chunks/
 * under hashed names.
 */
async function scriptTag() {
  const build = packageBuild({
    input: { crimetrends: 'src/script-tag/loader.ts', frames: 'src/script-tag/frames.ts' },
    external: [],
    preserveModules: false,
    declarations: false,
    minify: true,
    // Templates are tightened without a map, so one would lead to wrong lines.
    sourcemap: false,
  });
  return {
    ...build,
    plugins: [
      leanSchemas(),
      loaderApart(),
      tightTemplates(),
      withoutUnused(),
      ...build.plugins,
      terser({
        module: true,
        ecma: 2022,
        compress: { passes: 6, keep_fargs: false, unsafe_arrows: true },
      }),
      exportsUnrenamed(),
      filesBeside(),
    ],
    output: {
      ...build.output,
      // Templates are tightened without one, so a map would lead to wrong lines.
      sourcemap: false,
      freeze: false,
      externalLiveBindings: false,
      manualChunks: await wholeCard(),
      onlyExplicitManualChunks: true,
    },
  };
}

// All code of a card goes into one file, even what other elements share: several files would be
// larger and slower. The preloading code is a separate file that the card imports, because it is
// needed earlier; so are the charts, which are needed later.
async function wholeCard() {
  const { plugins, ...build } = packageBuild({
    input: [
      'src/card/card.define.ts',
      'src/preload/preload-figures.ts',
      'src/card/card.charts.ts',
      'src/frame/absence.ts',
    ],
    external: [],
    preserveModules: false,
    declarations: false,
    minify: true,
  });
  const alone = await rollup({
    ...build,
    plugins: [leanSchemas(), ...plugins.filter(({ name }) => name !== 'terser')],
  });
  const { output } = await alone.generate(build.output);
  await alone.close();
  const modulesOf = (file) => {
    const { modules, imports } = output.find(({ fileName }) => fileName === file);
    return [
      ...Object.entries(modules)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => id),
      ...imports.flatMap(modulesOf),
    ];
  };
  const [card, preload, charts, absence] = [
    'card.define.js',
    'preload-figures.js',
    'card.charts.js',
    'absence.js',
  ].map((file) => new Set(modulesOf(file)));
  return (id) => {
    if (preload.has(id)) return 'preload';
    if (card.has(id)) return 'card';
    if (charts.has(id) || id.endsWith('/card.charts.ts')) return 'card.charts';
    // A card of part of an area shows nothing before this is there, so it is one request too.
    if (absence.has(id) || id.endsWith('/frame/absence.ts')) return 'absence';
    // Welsh goes into one file too, although the SDK's client loads its part separately.
    return /\bcy\.(js|ts)$/.test(id) ? 'cy' : undefined;
  };
}

// The contract uses zod/mini; the script tag replaces it with a smaller reader
// (docs/decisions/0005).
function leanSchemas() {
  return {
    name: 'lean-schemas',
    resolveId: (source) =>
      source === 'zod/mini' ? resolve('src/script-tag/schema-reader.ts') : null,
  };
}

// Gives the loader its own copy of what it imports: a chunk shared with the elements would be
// loaded on every page.
function loaderApart() {
  const OWN = '?loader';
  return {
    name: 'loader-apart',
    async resolveId(source, importer) {
      if (
        !/\bloader\.ts$|\?loader$/.test(importer ?? '') ||
        !/\/(preloaded|find-bundle)\.js$/.test(source)
      )
        return null;
      return `${resolve(dirname(importer), source).replace(/\.js$/, '.ts')}${OWN}`;
    },
    async load(id) {
      return id.endsWith(OWN) ? (await this.load({ id: id.slice(0, -OWN.length) })).code : null;
    },
  };
}

// Terser leaves template literals alone, so remove spaces from rules and indentation from lines.
// TypeScript writes css `…` with a space.
function tightTemplates() {
  const tighten = (rules) =>
    rules
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .replace(/([ :(,-])0\./g, '$1.')
      .replace(/#(.)\1(.)\2(.)\3\b/g, '#$1$2$3')
      .trim();
  return {
    name: 'tight-templates',
    transform: {
      order: 'post',
      handler: (code, id) =>
        id.startsWith(resolve('src'))
          ? {
              code: code.replace(/\bcss\s*`([^`]*)`/g, (_, rules) => `css\`${tighten(rules)}\``),
              map: null,
            }
          : null,
    },
    renderChunk: (code) => ({
      code: noticesApart(code.replace(/\n\s+/g, '\n').replace(/>\n(?=[<$])/g, '>')),
      map: null,
    }),
  };
}

// What no page with these elements needs, 0.25 kB of a card.
const UNUSED_IN_PAGES = [
  // Advice to authors of styles, in errors that these styles cannot throw.
  [/\/reactive-element\/css-tag\.js$/, /throw Error\((?:"[^"]*"(?:\+\w+\+)?)+\)/g, 'throw Error()'],
  // For browsers older than those that the elements support.
  [/\/(?:reactive-element|lit-html|lit-element)\.js$/, /[\w$]+\.\w+PolyfillSupport\b/g, 'void 0'],
  // Advice to programmers, and what Node alone does.
  [
    /\/sdk\/dist\/reading\/base\.js$/,
    ": { base: '…/' }, in Node new URL('./', import.meta.url)",
    '',
  ],
  [
    /\/sdk\/dist\/errors\/unreachable\.js$/,
    ' Check base (the folder that holds latest.json), the connection and, from another origin, CORS.',
    '',
  ],
  [/\/sdk\/dist\/lookup-client\.js$/, "base.protocol === 'file:' ? readFile : ", ''],
];

function withoutUnused() {
  return {
    name: 'without-unused',
    transform(code, id) {
      const [, unused, instead] = UNUSED_IN_PAGES.find(([file]) => file.test(id)) ?? [];
      if (unused === undefined) return null;
      const left = code.replaceAll(unused, instead);
      if (left === code) this.warn(`${id} has nothing left out: see UNUSED_IN_PAGES`);
      return { code: left, map: null };
    },
  };
}

// Lit's licence requires its notice with the code: the file of licences has it, which saves 110
// bytes in each chunk.
function noticesApart(code) {
  return code.replace(/\/\*\*\n\* @license[^]*?\*\//g, '');
}

// The stylesheet that a page links to reserve the card's space before its script runs.
function filesBeside() {
  return {
    name: 'files-beside',
    writeBundle: (_, chunks) => {
      copyFileSync('src/crimetrends.css', 'dist/crimetrends.css');
      const held = Object.values(chunks).flatMap(({ modules = {} }) =>
        Object.entries(modules).flatMap(([id, { renderedLength }]) =>
          renderedLength > 0 ? [id] : [],
        ),
      );
      writeFileSync(
        'dist/crimetrends.licences.txt',
        `crimetrends.js and its chunks hold code under these licences.\n\n${licencesOf(held)}\n`,
      );
      writeIntegrity('dist');
    },
  };
}

const entries = Object.fromEntries(
  ELEMENTS.map((name) => [`${name}/${name}.define`, `src/${name}/${name}.define.ts`]),
);

function elementsManifest() {
  return { name: 'elements-manifest', writeBundle: () => writeManifest() };
}

// Entries that hold types alone: a page may import them, and gets nothing.
function typesAlone() {
  return {
    name: 'types-alone',
    writeBundle: () => {
      for (const file of ['react', 'preact']) writeFileSync(`dist/jsx/${file}.js`, 'export {};\n');
    },
  };
}

function packageEntries() {
  const build = packageBuild({
    input: {
      index: 'src/index.ts',
      'react/index': 'src/react/index.ts',
      server: 'src/server.ts',
      views: 'src/views.ts',
      'drawing/drawing': 'src/drawing/drawing.ts',
      ...entries,
    },
  });
  return { ...build, plugins: [...build.plugins, typesAlone(), elementsManifest()] };
}

export default async () => [packageEntries(), await scriptTag()];
