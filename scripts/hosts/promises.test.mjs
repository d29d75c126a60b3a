import { expect, test } from 'vitest';
import { DEPTHS } from './depths.mjs';
import { brokenPromises, PROMISES } from './promises.mjs';

const PROMISED = { 'A host, default': 'card, card, card, card, link, image, text' };

/** @param {string} setting @param {readonly string[]} sights */
const row = (setting, sights) => ({
  host: 'A host',
  setting,
  cells: Object.fromEntries(
    DEPTHS.map((depth, at) => [depth, { sight: sights[at], arrives: 'link' }]),
  ),
});
const kept = ['card', 'card', 'card', 'card', 'link', 'image', 'text'];

test('a run as promised breaks nothing', () => {
  expect(brokenPromises([row('default', kept)], PROMISED)).toEqual([]);
});

test('a cell that shows something else is named with what was promised', () => {
  expect(brokenPromises([row('default', kept.with(1, 'link'))], PROMISED)).toEqual([
    'A host, default, block: promised card, a reader sees link.',
  ]);
});

test('a row without promises, and a promise without its row, are broken', () => {
  expect(brokenPromises([row('new', kept)], PROMISED)).toEqual([
    'A host, default: promised, and not run.',
    'A host, new: has no promises in scripts/hosts/promises.mjs.',
  ]);
});

test('an author in WordPress is promised a card by a pasted link, and by a block if the theme has the script', () => {
  expect(PROMISES['WordPress, author, block editor'].split(', ')).toEqual([
    'link',
    'link / card',
    'link / card',
    'nothing',
    'card',
    'image',
    'text',
  ]);
});
