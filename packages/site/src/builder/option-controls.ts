import { html, type Markup } from '../html.js';
import type { ElementForm, OptionField } from './element-forms.js';

/**
 * The controls for an element's options, each named after its attribute and with its sentence. A
 * script shows those of one element (`data-element`); the ids begin with `prefix`.
 */
export function optionControls({ name, summary, fields }: ElementForm, prefix: string): Markup {
  return html`<fieldset data-element="${name}" disabled hidden>
<legend>Options of the ${name}</legend>
<p class="hint">${summary}</p>
<div class="options">${fields.map((field) => control(field, `${prefix}-${name}-${field.name}`))}</div>
</fieldset>
`;
}

function control(field: OptionField, id: string): Markup {
  const { name, hint, kind } = field;
  const hintId = `${id}-hint`;
  const explained = html`<p class="hint" id="${hintId}">${hint}</p>`;
  if (kind === 'switch')
    return html`<div><label><input type="checkbox" name="${name}" id="${id}"
aria-describedby="${hintId}"> ${labelOf(name)}</label>${explained}</div>`;
  return html`<div><label for="${id}">${labelOf(name)}</label>
${kind === 'choice' ? choice(field, id, hintId) : input(field, id, hintId)}${explained}</div>`;
}

function choice({ name, choices }: OptionField, id: string, hintId: string): Markup {
  return html`<select name="${name}" id="${id}" aria-describedby="${hintId}">
<option value="">by default</option>
${choices.map((value) => html`<option>${value}</option>`)}</select>`;
}

function input({ name, kind }: OptionField, id: string, hintId: string): Markup {
  return html`<input name="${name}" id="${id}" type="${kind === 'number' ? 'number' : 'text'}"${
    kind === 'number' && html` min="1"`
  } aria-describedby="${hintId}" autocomplete="off" spellcheck="false">`;
}

/** An attribute as a label: `heading-level` is “Heading level”. */
function labelOf(attribute: string): string {
  const words = attribute === 'lang' ? 'language' : attribute.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
