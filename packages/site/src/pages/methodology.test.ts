import { expect, test } from 'vitest';
import { facts } from '../../test/facts.js';
import { methodologyPage } from './methodology.js';

test('the table of rows on the methodology page adds up to the rows read', () => {
  const numbers = [...methodologyPage(facts).matchAll(/<td class="number">([\d,]+)<\/td>/g)].map(
    ([, text]) => Number(text!.replace(',', '')),
  );
  const read = numbers.pop();
  expect(numbers.reduce((sum, rows) => sum + rows, 0)).toBe(read);
});
