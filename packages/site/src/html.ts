/** Markup whose values have already been escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

export type HtmlValue = string | number | Markup | false | undefined | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes every value except {@link Markup}. Lists are joined; `false` and `undefined` are left out.
 * Attributes must be quoted.
 *
 * @example
 * import { html } from './html.js';
 * html`<p>${'Fish & Chips'}</p>`.text; // '<p>Fish &amp; Chips</p>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  return new Markup(
    strings
      .map((text, index) => text + (index < values.length ? escaped(values[index]) : ''))
      .join(''),
  );
}

function escaped(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(escaped).join('');
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
