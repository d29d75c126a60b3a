import { expect, test } from 'vitest';
import { quoted, visible } from './quotation.js';

test('text from a file is put in quotation marks and cut after 60 characters', () => {
  expect(quoted('Burglary ')).toBe('“Burglary ”');
  expect(quoted('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…”`);
});

test('colours, line breaks and marks that reverse the reading direction do nothing to a terminal', () => {
  expect(visible('a\u001B[31mb\nc\u0000\u202Ed')).toBe('a␛[31mb␊c␀\uFFFDd');
});
