import { expect, test } from 'vitest';
import { packedElements } from './packed-elements.js';

test('elements are packed once each, in the order of the page, with or without their prefix', () => {
  expect(packedElements(['trend', ' card', 'crimetrends-trend'])).toEqual(['card', 'trend']);
});

test('an element that is none is refused with the list of those there are', () => {
  expect(() => packedElements(['card', 'dial'])).toThrow(
    '“dial” is no element of a pack. Use card, badge, trend, breakdown, compare, context, search.',
  );
});

test.each(['map', 'profile', 'ranking'])('%s is refused with what it needs', (name) => {
  expect(() => packedElements([name])).toThrow(
    new RegExp(`^“${name}” is not packed: it needs .+, so it reads a whole bundle\\. Use card,`),
  );
});
