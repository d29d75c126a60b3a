import { copyFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { writeManifest } from './manifest.mjs';
import { packageBuild } from '../../scripts/rollup.mjs';

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
    input: { crimetrends: 'src/script-tag/loader.ts' },
    external: [],
    preserveModules: false,
    declarations: false,
    minify: true,
  });
  return {
    ...build,
    plugins: [
      leanSchemas(),
      loaderApart(),
      tightTemplates(),
      ...build.plugins,
      terser({
        module: true,
        ecma: 2022,
        compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
      }),
      exportsUnrenamed(),
      filesBeside(),
    ],
    output: {
      ...build.output,
      freeze: false,
      externalLiveBindings: false,
      manualChunks: await wholeCard(),
      onlyExplicitManualChunks: true,
    },
  };
}

// All code of a card goes into one file, even what other elements share: several files would be
// larger and slower. The preloading code is a separate file that the card imports, because it is
// needed earlier.
async function wholeCard() {
  const { plugins, ...build } = packageBuild({
    input: ['src/card/card.define.ts', 'src/preload/preload-figures.ts'],
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
  const [card, preload] = ['card.define.js', 'preload-figures.js'].map(
    (file) => new Set(modulesOf(file)),
  );
  return (id) => {
    if (preload.has(id)) return 'preload';
    if (card.has(id)) return 'card';
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

// Lit's licence requires its notice with the code: put it in one file beside the chunks, which
// saves 110 bytes in each.
const notices = new Set();

function noticesApart(code) {
  return code.replace(/\/\*\*\n\* @license[^]*?\*\//g, (notice) => (notices.add(notice), ''));
}

// Terser gives what a chunk exports a short name of its own, beside the short one that rollup gave it:
// `export{Fr as $,…}` takes 0.3 kB of a card. Lets chunks import it by terser's name.
function exportsUnrenamed() {
  return {
    name: 'exports-unrenamed',
    // The hash in a file's name is of its content before the renaming.
    augmentChunkHash: () => 'exports-unrenamed',
    generateBundle: (_options, bundle) => {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const card = chunks.find(({ name }) => name === 'card');
      const file = card.fileName.replace(/.*\//, '').replace(/\W/g, '\\$&');
      const imports = new RegExp(`import\\{([^}]*)\\}from"\\./${file}"`);
      // The whole module of an element, which import() gives as one of its exports.
      const wholes = new RegExp(
        `import\\("\\./(?:chunks/)?${file}"\\)\\.then\\((\\w+)=>\\1\\.(\\w+)\\)`,
        'g',
      );
      const kept = chunks.flatMap(({ code }) =>
        [...code.matchAll(wholes)].map(([, , name]) => name),
      );
      const [list, names] = /export\{([^}]*)\};(?![^]*export\{)/.exec(card.code);
      const localOf = new Map(
        names
          .split(',')
          .map((each) => each.split(' as '))
          .map(([local, name = local]) => [name, local]),
      );
      const taken = new Set(kept);
      const renamed = ([name, local]) => (kept.includes(name) || taken.has(local) ? name : local);
      const nameOf = new Map([...localOf].map((each) => [each[0], renamed(each)]));
      card.code = card.code.replace(
        list,
        `export{${[...localOf].map(([name, local]) => (nameOf.get(name) === local ? local : `${local} as ${name}`))}};`,
      );
      for (const chunk of chunks) {
        const [whole, given] = imports.exec(chunk.code) ?? [];
        if (!whole) continue;
        const named = given.split(',').map((each) => {
          const [name, local = name] = each.split(' as ');
          if (!nameOf.has(name))
            throw new Error(`${chunk.fileName} imports ${name}, which ${file} lacks`);
          return nameOf.get(name) === local ? local : `${nameOf.get(name)} as ${local}`;
        });
        const written = whole.replace(given, named.join());
        const at = chunk.code.indexOf(whole);
        chunk.code = chunk.code.replace(whole, () => written);
        chunk.map.mappings = shifted(chunk.map.mappings, at, written.length - whole.length);
      }
    },
  };
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A source map's mappings, after the first line has grown by so many characters at a column. */
function shifted(mappings, column, by) {
  const [first, ...lines] = mappings.split(';');
  const segments = first.split(',');
  let at = 0;
  const next = segments.findIndex((segment) => (at += columnOf(segment).delta) > column);
  if (next >= 0) {
    const { delta, rest } = columnOf(segments[next]);
    segments[next] = written(delta + by) + rest;
  }
  return [segments.join(), ...lines].join(';');
}

/** How many columns a segment lies after the one before it, in base 64 VLQ, and its other fields. */
function columnOf(segment) {
  let [number, shift, length] = [0, 0, 0];
  for (let digit = 32; digit & 32; shift += 5) {
    digit = BASE64.indexOf(segment[length++]);
    number += (digit & 31) << shift;
  }
  return { delta: number & 1 ? -(number >> 1) : number >> 1, rest: segment.slice(length) };
}

function written(delta) {
  let [number, text] = [delta < 0 ? (-delta << 1) | 1 : delta << 1, ''];
  do {
    const digit = number & 31;
    number >>= 5;
    text += BASE64[number > 0 ? digit | 32 : digit];
  } while (number > 0);
  return text;
}

// The stylesheet that a page links to reserve the card's space before its script runs.
function filesBeside() {
  return {
    name: 'files-beside',
    writeBundle: () => {
      copyFileSync('src/crimetrends.css', 'dist/crimetrends.css');
      writeFileSync(
        'dist/crimetrends.licences.txt',
        `crimetrends.js and its chunks hold code under these licences.\n\n${[...notices].sort().join('\n\n')}\n`,
      );
    },
  };
}

const entries = Object.fromEntries(
  ELEMENTS.map((name) => [`${name}/${name}.define`, `src/${name}/${name}.define.ts`]),
);

function elementsManifest() {
  return { name: 'elements-manifest', writeBundle: () => writeManifest() };
}

function packageEntries() {
  const build = packageBuild({
    input: {
      index: 'src/index.ts',
      'react/index': 'src/react/index.ts',
      server: 'src/server.ts',
      ...entries,
    },
  });
  return { ...build, plugins: [...build.plugins, elementsManifest()] };
}

export default async () => [packageEntries(), await scriptTag()];
