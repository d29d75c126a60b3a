// The options of the elements, from the manifest of `@crimetrends/widgets`: the form of the builder,
// and of any page on which a reader may try an element.

/** One option of an element, as a form asks for it. */
export interface OptionField {
  /** The attribute. */
  name: string;
  /** What it does, and its default. */
  hint: string;
  kind: 'choice' | 'number' | 'switch' | 'text';
  /** The values of a choice; none of them stands for the default. */
  choices: readonly string[];
}

/** An element with the options that its page may set. */
export interface ElementForm {
  /** Without `crimetrends-`. */
  name: string;
  summary: string;
  /** Which of `area`, `postcode`, `outcode` and `areas` it takes. */
  places: readonly string[];
  fields: readonly OptionField[];
}

/** The part of `custom-elements.json` that is read here. */
export interface ElementsManifest {
  modules: readonly {
    declarations?: readonly {
      tagName?: string;
      description?: string;
      attributes?: readonly ManifestAttribute[];
    }[];
  }[];
}

interface ManifestAttribute {
  name: string;
  description?: string;
  default?: string;
  type?: { text?: string };
}

const PLACES = ['area', 'postcode', 'outcode', 'areas'];
// Asked for elsewhere, or of no use where one element stands alone: its place, bundle and release,
// and what it tells other elements or scripts of its page.
const NOT_IN_FORM = [...PLACES, 'bundle', 'release', 'for', 'selectable'];
// Not for a page to set: what a reader chose.
const OWN_STATE = ['chosen', 'shown', 'readout'];
/**
 * The form of every element, in the order of their names.
 *
 * @example
 * elementForms(manifest).find(({ name }) => name === 'card')!.fields.map(({ name }) => name);
 * // ['measure', 'lang', 'theme', 'heading-level', 'methodology']
 */
export function elementForms({ modules }: ElementsManifest): ElementForm[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, description = '', attributes = [] }) =>
      tagName === undefined
        ? []
        : [
            {
              name: tagName.replace('crimetrends-', ''),
              summary: description.split(/(?<=\.)\s/)[0]!,
              places: attributes.map(({ name }) => name).filter((name) => PLACES.includes(name)),
              fields: attributes.flatMap(fieldOf),
            },
          ],
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function fieldOf({ name, description, type, ...attribute }: ManifestAttribute): OptionField[] {
  if (!description || NOT_IN_FORM.includes(name) || OWN_STATE.includes(name)) return [];
  const text = type?.text ?? '';
  const choices = [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value!);
  const hint =
    attribute.default && attribute.default !== 'false' && !/\bdefault\b/.test(description)
      ? `${description} (default: ${attribute.default.replaceAll("'", '')})`
      : description;
  return [{ name, hint: hint.replaceAll('`', ''), kind: kindOf(text, choices), choices }];
}

function kindOf(type: string, choices: readonly string[]): OptionField['kind'] {
  if (choices.length > 0) return 'choice';
  if (/\bboolean\b/.test(type)) return 'switch';
  return /\bnumber\b/.test(type) ? 'number' : 'text';
}
