import '../src/card/card.define.js';
import '../src/trend/trend.define.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { shown } from './element-stage.js';
import { expect, frames } from './stage.js';

const READ = [
  'heading',
  'combobox',
  'image',
  'DisclosureTriangle',
  'button',
  'link',
  'table',
  'status',
];

/** What a screen reader announces in the element on the page, one line each. */
async function heard(): Promise<string> {
  const nodes = await executeServerCommand<{ role: string; name: string }[], undefined>(
    'accessibility-tree',
  );
  return nodes
    .filter(({ role }) => READ.includes(role))
    .map(({ role, name }) => `${role}: ${name}`.trim())
    .join('\n');
}

/** The announcements of an element as listed in docs/accessibility.md. */
async function script(tag: string): Promise<string> {
  const page = await (await fetch('/docs/accessibility.md')).text();
  const [, text] = new RegExp(`### \`${tag}\`[^]*?\`\`\`text\n([^]*?)\n\`\`\``).exec(page) ?? [];
  return text ?? `docs/accessibility.md has no script of ${tag}`;
}

describe('a screen reader', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [tag, attributes] of [
    // A larger area with a rate is around it.
    ['crimetrends-card', { postcode: 'QA1 1AD' }],
    ['crimetrends-trend', { area: 'E07900001' }],
  ] as const) {
    it(`announces in ${tag} what docs/accessibility.md says, in that order`, async () => {
      const element = await shown(tag, attributes, 640);
      const isWhole = (): boolean =>
        tag === 'crimetrends-card' || element.shadowRoot!.querySelector('canvas') !== null;
      for (let left = 200; left > 0 && !isWhole(); left -= 1) await frames(1);
      await frames(2);
      expect(await heard(), 'heard').toBe(await script(tag));
    });
  }
});
