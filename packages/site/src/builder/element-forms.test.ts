import { expect, test } from 'vitest';
import { elementForms } from './element-forms.js';
import { optionControls } from './option-controls.js';

const manifest = {
  modules: [
    {
      declarations: [
        {
          tagName: 'crimetrends-ranking',
          description: 'The areas of a level by rate. It also says more.',
          attributes: [
            { name: 'area', type: { text: 'string' }, description: 'an area to mark' },
            {
              name: 'order',
              type: { text: "'highest' | 'lowest'" },
              default: "'highest'",
              description: 'which rate comes `first`',
            },
            { name: 'cities', type: { text: 'boolean' }, description: 'lists only cities' },
            { name: 'page-size', type: { text: 'number' }, description: 'rows <on> a page' },
            { name: 'selectable', type: { text: 'boolean' }, description: 'names become buttons' },
            { name: 'bundle', description: 'folder with latest.json' },
            { name: 'shown', type: { text: 'string' }, description: 'what the reader chose' },
            { name: 'undocumented', type: { text: 'string' } },
          ],
        },
      ],
    },
    { declarations: [{ tagName: 'crimetrends-card', attributes: [] }, {}] },
  ],
};

test('a form asks for what a page may set, in the words of the manifest', () => {
  const forms = elementForms(manifest);
  expect(forms.map(({ name }) => name)).toEqual(['card', 'ranking']);
  const { summary, places, fields } = forms[1]!;
  expect(summary).toBe('The areas of a level by rate.');
  expect(places).toEqual(['area']);
  expect(fields).toEqual([
    {
      name: 'order',
      kind: 'choice',
      choices: ['highest', 'lowest'],
      hint: 'which rate comes first (default: highest)',
    },
    { name: 'cities', kind: 'switch', choices: [], hint: 'lists only cities' },
    { name: 'page-size', kind: 'number', choices: [], hint: 'rows <on> a page' },
  ]);
});

test('each control has a label and its sentence, and belongs to one element', () => {
  const { text } = optionControls(elementForms(manifest)[1]!, 'p');
  expect(text).toContain('<fieldset data-element="ranking" disabled hidden>');
  expect(text).toContain('<label for="p-ranking-order">Order</label>');
  expect(text).toMatch(
    /<select name="order" id="p-ranking-order" aria-describedby="p-ranking-order-hint">\s*<option value="">by default<\/option>\s*<option>highest<\/option><option>lowest<\/option>/,
  );
  expect(text).toMatch(/<input type="checkbox" name="cities"/);
  expect(text).toMatch(/type="number" min="1"/);
  expect(text).toContain('rows &lt;on&gt; a page');
});
