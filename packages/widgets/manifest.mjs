// Builds dist/custom-elements.json and the completion data for VS Code from the classes' doc
// comments.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** Writes both files to `outdir`. */
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

/**
 * A copy in which descriptions are not wrapped, so that they do not depend on the comments'
 * wrapping.
 */
function unwrapped(manifest) {
  const joined = (key, value) =>
    key === 'description' ? value.replace(/(?<!\n)\n(?!\n)/g, ' ') : value;
  return JSON.parse(JSON.stringify(manifest, joined));
}

/**
 * The published module of an element: its tag comes from its folder, each part is listed
 * separately, and private members are left out.
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
