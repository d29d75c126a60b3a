import { expect, test } from 'vitest';
import { facts } from '../../test/facts.js';
import { methodologyPage } from './methodology.js';

test('the methodology page judges by the ratio of two rates, never by whether ranges overlap', () => {
  const text = methodologyPage(facts);
  expect(text).toContain('exclude 1; otherwise the two are not clearly different.');
  expect(text).not.toMatch(/about the same|ranges overlap are/);
});

test('the table of rows on the methodology page adds up to the rows read', () => {
  const numbers = [...methodologyPage(facts).matchAll(/<td class="number">([\d,]+)<\/td>/g)].map(
    ([, text]) => Number(text!.replace(',', '')),
  );
  const read = numbers.pop();
  expect(numbers.reduce((sum, rows) => sum + rows, 0)).toBe(read);
});
