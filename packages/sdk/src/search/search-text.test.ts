import { expect, it } from 'vitest';
import { readSearchText } from './search-text.js';

it.each([
  ['e06000032 ', { kind: 'code', code: 'E06000032' }],
  ['lu12ab', { kind: 'postcode', postcode: { outcode: 'LU1', incode: '2AB' } }],
  ['LU1 2', { kind: 'partialPostcode', outcode: 'LU1' }],
  ['lu1 2a', { kind: 'partialPostcode', outcode: 'LU1' }],
  ['lu12a', { kind: 'partialPostcode', outcode: 'LU1' }],
  ['LU1', { kind: 'words', words: ['lu1'] }],
  ['Luton 001', { kind: 'words', words: ['luton', '001'] }],
  ['Lu', { kind: 'words', words: ['lu'] }],
  ['L', { kind: 'nothing' }],
  [' -- ’ ', { kind: 'nothing' }],
  ['', { kind: 'nothing' }],
  ['a b c', { kind: 'nothing' }],
])('“%s” is classified by its form', (text, expected) => {
  expect(readSearchText(text)).toEqual(expected);
});

it('takes a text of any length as quickly as one of a hundred letters', () => {
  const text = readSearchText('ab, '.repeat(1e6));
  expect(text).toEqual({ kind: 'words', words: ['ab'] });
  expect(readSearchText('x'.repeat(1e6))).toEqual({ kind: 'words', words: ['x'.repeat(100)] });
});
