import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limitationSentences } from '../src/sentences/index.js';
import { cy } from '../src/sentences/cy.js';

// claim: limitations-once
test('docs/quality.md lists the limitations in the words of the sentences, each once', () => {
  const page = readFileSync(new URL('../../../docs/quality.md', import.meta.url), 'utf8');
  const listed = page
    .slice(page.indexOf('## What the figures leave out'))
    .split(/\n\n/)[1]!
    .split(/^- /m)
    .slice(1)
    .map((item) => item.replaceAll(/\s+/g, ' ').trim());
  expect(listed).toEqual(limitationSentences('en'));
  expect(limitationSentences(cy)).toHaveLength(listed.length);
});
