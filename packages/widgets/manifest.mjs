// Builds dist/custom-elements.json from the classes and their doc comments, and from it the
// completion data for VS Code and JetBrains' editors.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { cssProperties, partsOf } from './manifest-appearance.mjs';
import { inputsOf } from './manifest-inputs.mjs';

/** Writes the three files to `outdir`; reads the classes that were built into `dist`. */
export async function writeManifest(outdir = 'dist') {
  const found = await cli({ argv: ['analyze'], noWrite: true });
  const classes = await inputsOf();
  const modules = found.modules
    .flatMap((module) => moduleOf(module, classes))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = { schemaVersion: found.schemaVersion, readme: 'README.md', modules };
  mkdirSync(outdir, { recursive: true });
  writeFileSync(`${outdir}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  generateVsCodeCustomElementData(manifest, {
    outdir,
    cssFileName: 'vscode.css-custom-data.json',
    htmlFileName: 'vscode.html-custom-data.json',
    hideLogs: true,
  });
  generateJetBrainsWebTypes(manifest, { outdir, packageJson: false, hideLogs: true });
}

/**
 * The published module of an element: its tag comes from its folder, types and names of attributes
 * from the class, words and defaults from its doc comment.
 */
function moduleOf({ path, declarations = [], ...module }, classes) {
  const element = declarations.find(({ customElement }) => customElement);
  const [, folder, file] = /^src\/(\w+)\/(\w+)\.ts$/.exec(path) ?? [];
  if (!element || folder !== file) return [];
  const tagName = `crimetrends-${folder}`;
  const entry = `dist/${folder}/${folder}.define.js`;
  const { inputs, styles } = classes[element.name];
  const told = new Map((element.attributes ?? []).map((each) => [each.name, each]));
  const attributes = inputs
    .filter(({ attribute }) => attribute !== undefined && told.has(attribute))
    .map(({ attribute, name, type }) => ({
      name: attribute,
      ...toldOf(told.get(attribute)),
      ...(type === 'boolean' ? { default: 'false' } : {}),
      type: { text: type },
      fieldName: name,
    }));
  const members = [
    ...inputs
      .filter(({ attribute }) => attribute === undefined || told.has(attribute))
      .map(({ name, attribute, type, reflects }) => ({
        kind: 'field',
        name,
        ...(attribute === undefined
          ? { description: 'A client of `@crimetrends/sdk` instead of the page’s shared one.' }
          : toldOf(told.get(attribute))),
        type: { text: type },
        privacy: 'public',
        ...(attribute === undefined ? {} : { attribute }),
        ...(reflects ? { reflects } : {}),
      })),
    ...(element.members ?? [])
      .filter(({ kind, privacy, name }) => kind === 'method' && isPublic(privacy, name))
      .map(spoken),
  ];
  const declaration = {
    ...spoken(element),
    tagName,
    attributes,
    members,
    events: (element.events ?? []).map(spoken),
    slots: (element.slots ?? []).map(spoken),
    cssParts: partsOf(element.cssParts ?? []).map(spoken),
    cssProperties: cssProperties(styles),
  };
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

function isPublic(privacy, name) {
  return !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';
}

/** What a doc comment says of an attribute. A default is written as HTML has it. */
function toldOf({ description, default: otherwise }) {
  return spoken({ description, ...(otherwise === undefined ? {} : { default: otherwise }) });
}

/** With its description as a sentence, whatever the comment's wrapping. */
function spoken({ description, ...rest }) {
  if (!description) return rest;
  const text = description.replace(/(?<!\n)\n(?!\n)/g, ' ').trim();
  return {
    ...rest,
    description: `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`,
  };
}
