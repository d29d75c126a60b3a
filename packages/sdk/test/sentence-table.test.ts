import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { cy } from '../src/sentences/cy.js';
import { CHOSEN } from './sentences/chosen.js';

const page = fileURLToPath(new URL('../../../docs/sentences.md', import.meta.url));
const HEAD = '| what | English | Cymraeg |\n| --- | --- | --- |\n';

// After a change of wording, run node_modules/.bin/vitest run --project unit
// packages/sdk/test/sentence-table.test.ts -u, and read the result.
it('the table of docs/sentences.md is what the sentences say', async () => {
  const text = readFileSync(page, 'utf8');
  const above = text.slice(0, text.indexOf(HEAD));
  const rows = CHOSEN.map(([what, say]) => `| ${what} | ${say('en')} | ${say(cy)} |\n`);
  expect(rows.length).toBeGreaterThan(50);
  await expect(`${above}${HEAD}${rows.join('')}`).toMatchFileSnapshot(page);
});
