import { expect, test } from 'vitest';
import { textWidth, wrapText } from './wrap-text.js';

const TYPE = { size: 14 };

test('no line is wider than its room, and no word is lost', () => {
  const text = 'Recorded crime in Llanfair Pwllgwyngyll and Pen-y-bont ar Ogwr, by the police';
  const lines = wrapText(text, 120, TYPE);
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(textWidth(line, TYPE)).toBeLessThanOrEqual(120);
});

test('Welsh letters are as wide as the letters they are made of', () => {
  expect(textWidth('ŵŷ', TYPE)).toBe(textWidth('wy', TYPE));
});

test('a word wider than a line is cut', () => {
  const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
  const lines = wrapText(word, 120, TYPE);
  expect(lines.join('')).toBe(word);
  for (const line of lines) expect(textWidth(line, TYPE)).toBeLessThanOrEqual(120);
});

test('words joined by a space that does not break stay together', () => {
  expect(wrapText('data.police.uk · OGL\u00A0v3.0', 130, TYPE)).toEqual([
    'data.police.uk ·',
    'OGL\u00A0v3.0',
  ]);
});

test('what the table does not know is taken for wide', () => {
  expect(textWidth('中', TYPE)).toBe(14);
});
