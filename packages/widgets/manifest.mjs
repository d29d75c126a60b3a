// dist/custom-elements.json and what VS Code completes from it, out of the classes' own doc
// comments.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** Writes both below `outdir`. */
export async function writeManifest(outdir = 'dist') {
  const found = await cli({ argv: ['analyze'], noWrite: true });
  const modules = found.modules.flatMap(moduleOf).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = unwrapped({ schemaVersion: found.schemaVersion, readme: 'README.md', modules });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(`${outdir}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  generateVsCodeCustomElementData(manifest, {
    outdir,
    cssFileName: null,
    htmlFileName: 'vscode.html-custom-data.json',
    hideLogs: true,
  });
}

/** A copy whose descriptions do not depend on where their comments are wrapped. */
function unwrapped(manifest) {
  const joined = (key, value) =>
    key === 'description' ? value.replace(/(?<!\n)\n(?!\n)/g, ' ') : value;
  return JSON.parse(JSON.stringify(manifest, joined));
}

/**
 * The published module of an element: its tag is its folder's name, a list of parts is one part
 * each, what is private stays so.
 */
function moduleOf({ path, declarations = [], ...module }) {
  const element = declarations.find(({ customElement }) => customElement);
  const [, folder, file] = /^src\/(\w+)\/(\w+)\.ts$/.exec(path) ?? [];
  if (!element || folder !== file) return [];
  const tagName = `crimetrends-${folder}`;
  const entry = `dist/${folder}/${folder}.define.js`;
  const cssParts = (element.cssParts ?? [])
    .flatMap(({ name, description = '' }) =>
      [name, ...description.split(',')].map((part) => part.replace(/[,\s]/g, '')).filter(Boolean),
    )
    .map((name) => ({ name, description: `To be styled by ::part(${name})` }));
  const members = (element.members ?? []).filter(({ name }) => !name.startsWith('#'));
  const declaration = { ...element, tagName, cssParts, members };
  const exports = [
    {
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name: element.name, module: entry },
    },
    ...(module.exports ?? []).filter(({ name }) => name === element.name),
  ];
  return [{ kind: 'javascript-module', path: entry, declarations: [declaration], exports }];
}
