import { expect, test } from 'vitest';
import { arrivedParts } from './arrived.mjs';

test.each([
  ['<crimetrends-card area="E1">x</crimetrends-card>', 'element'],
  [
    '<div data-crimetrends="card"><a href="x">x</a></div><script src="https://a.example/crimetrends.js"></script>',
    'marked block, link, script',
  ],
  ['<a href="x" data-crimetrends="card">x</a>', 'marked link'],
  ['<p>&lt;iframe src=x&gt;</p>', 'escaped'],
  ['<p>Words</p>', 'text'],
  ['<!-- raw HTML omitted -->\n', 'nothing'],
])('%s is %s', (markup, parts) => {
  expect(arrivedParts(markup)).toBe(parts);
});
