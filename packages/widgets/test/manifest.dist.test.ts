// custom-elements.json against the elements themselves: what it lists is there, and what is there
// is listed.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TAGS } from './every-element.js';

const root = join(import.meta.dirname, '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Told {
  name: string;
  description?: string;
  default?: string;
  syntax?: string;
  attribute?: string;
  type?: { text: string };
}
interface Declared {
  name: string;
  tagName: string;
  attributes: Told[];
  members: Told[];
  events: Told[];
  slots: Told[];
  cssParts: Told[];
  cssProperties: Told[];
}

const { modules } = JSON.parse(text('dist/custom-elements.json')) as {
  modules: { declarations: [Declared] }[];
};
const elements = modules.map(({ declarations: [element] }): [string, Declared] => [
  element.tagName,
  element,
]);
const classes = (await import(/* @vite-ignore */ join(root, 'dist', 'index.js'))) as Record<
  string,
  { observedAttributes: string[] }
>;

/** Inputs that an element shares with others and takes no notice of. */
const IGNORED: Readonly<Record<string, readonly string[]>> = {
  'crimetrends-badge': ['theme', 'heading-level'],
  'crimetrends-breakdown': ['measure'],
  'crimetrends-context': ['measure'],
  'crimetrends-search': ['heading-level', 'methodology'],
};

/** Parts in files that an element imports for something else. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  'crimetrends-badge': ['note'],
  'crimetrends-search': ['source'],
};

const names = (told: readonly Told[]): string[] => told.map(({ name }) => name).sort();
const sourceOf = (tag: string): string => `src/${tag.slice(12)}/${tag.slice(12)}.ts`;

/** The source of an element with all it imports, at once or later, save other elements. */
function sourcesOf(tag: string): string {
  const found = new Set([sourceOf(tag)]);
  for (const path of found) {
    for (const [, imported] of text(path).matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g)) {
      const other = join(dirname(path), `${imported!}.ts`);
      const isElement = TAGS.some((each) => sourceOf(each) === other);
      if (!isElement && !other.endsWith('.define.ts') && existsSync(join(root, other)))
        found.add(other);
    }
  }
  return [...found].map(text).join('\n');
}

const matches = (source: string, pattern: RegExp): string[] =>
  [...new Set([...source.matchAll(pattern)].map(([, name]) => name!))].sort();

describe('custom-elements.json', () => {
  it('has every element', () => {
    expect(elements.map(([tag]) => tag)).toEqual(TAGS.toSorted());
  });

  it.each(elements)('names the attributes that %s observes, and no others', (tag, element) => {
    const attributes = names(element.attributes);
    expect(attributes).toEqual(matches(text(sourceOf(tag)), /@attr (?:\{.*?\} )?\[?([\w-]+)/g));
    expect([...attributes, ...(IGNORED[tag] ?? [])].sort()).toEqual(
      classes[element.name]!.observedAttributes.toSorted(),
    );
  });

  it('leaves out what an element keeps for itself', () => {
    for (const [, { attributes, members }] of elements)
      expect(names([...attributes, ...members])).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(chosen|shown|readout|#.*|_.*)$/)]),
      );
  });

  it.each(elements)('names the parts of %s, and no others', (tag, element) => {
    expect(names(element.cssParts)).toEqual(
      matches(sourcesOf(tag), /\bpart="(\w+)"/g).filter((part) => !UNUSED[tag]?.includes(part)),
    );
  });

  it.each(elements)('names the events and slots of %s, and no others', (tag, element) => {
    const source = sourcesOf(tag).replace(/\/\*\*[\s\S]*?\*\//g, '');
    expect(names(element.events)).toEqual(
      matches(source, /(?:Event(?:<\w+>)?|#fire)\(\s*'(crimetrends-[a-z]+)'/g),
    );
    expect(element.slots.length > 0).toBe(source.includes('<slot'));
  });

  it.each(elements)('has a type and a sentence for everything of %s', (_, element) => {
    const { attributes, events, slots, cssParts, cssProperties } = element;
    for (const { name, description } of [
      ...attributes,
      ...events,
      ...slots,
      ...cssParts,
      ...cssProperties,
    ])
      expect(description, name).toMatch(/^[^\s].*[.!?]$/);
    for (const { name, type } of [...attributes, ...events])
      expect(type?.text, name).toMatch(/^\S/);
    for (const { name, syntax } of cssProperties) expect(syntax, name).toMatch(/^<.*>$/);
  });

  it('has the default of every attribute that has one, as HTML would have it', () => {
    const DEFAULTS: Record<string, string> = {
      measure: 'crime',
      'heading-level': '2',
      order: 'highest',
      'page-size': '20',
      limit: '8',
      label: 'Find a place',
      cities: 'false',
      selectable: 'false',
    };
    const found = elements.flatMap(([, { attributes }]) =>
      attributes.filter(({ name }) => name in DEFAULTS),
    );
    expect(new Set(names(found)).size).toBe(Object.keys(DEFAULTS).length);
    for (const { name, default: otherwise } of found) expect(otherwise, name).toBe(DEFAULTS[name]);
  });

  it('writes out what measure, lang, theme, level and order may be', () => {
    const typeOf = (tag: string, attribute: string): string | undefined =>
      elements
        .find(([each]) => each === `crimetrends-${tag}`)![1]
        .attributes.find(({ name }) => name === attribute)?.type?.text;
    expect(typeOf('card', 'measure')).toMatch(/^'crime' \| 'asb' \| 'all' \| .*'burglary'/);
    expect(typeOf('trend', 'lang')).toBe("'en' | 'cy'");
    expect(typeOf('card', 'theme')).toBe("'auto' | 'light' | 'dark'");
    expect(typeOf('ranking', 'level')).toContain("'ltla'");
    expect(typeOf('map', 'level')).toContain("'pfa'");
    expect(typeOf('ranking', 'order')).toBe("'highest' | 'lowest'");
  });
});

describe('the completion data for editors', () => {
  it('of VS Code names the same attributes, with what they may be', () => {
    const { tags } = JSON.parse(text('dist/vscode.html-custom-data.json')) as {
      tags: { name: string; attributes: { name: string; values: { name: string }[] }[] }[];
    };
    expect(tags.map(({ name, attributes }) => [name, names(attributes)])).toEqual(
      elements.map(([tag, { attributes }]) => [tag, names(attributes)]),
    );
    const card = tags.find(({ name }) => name === 'crimetrends-card')!;
    expect(names(card.attributes.find(({ name }) => name === 'lang')!.values)).toEqual([
      'cy',
      'en',
    ]);
    expect(text('dist/vscode.css-custom-data.json')).toContain('"--crimetrends-accent"');
  });

  it('of JetBrains names the same attributes', () => {
    const { contributions } = JSON.parse(text('dist/web-types.json')) as {
      contributions: { html: { elements: { name: string; attributes: Told[] }[] } };
    };
    expect(
      contributions.html.elements.map(({ name, attributes }) => [name, names(attributes)]),
    ).toEqual(elements.map(([tag, { attributes }]) => [tag, names(attributes)]));
  });
});
