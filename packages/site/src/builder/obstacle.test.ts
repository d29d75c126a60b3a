import { expect, test } from 'vitest';
import { obstacle } from './obstacle.js';

const picture = { width: 1, height: 1, alt: '' };
const luton = { hasPage: true, picturesOf: { card: picture, badge: picture } };
const postcode = { hasPage: false };

test.each([
  ['element', 'card', undefined, /Choose a place/],
  ['element', 'card', luton, /^none$/],
  ['iframe', 'profile', postcode, /^none$/],
  ['link', 'card', postcode, /no page of its own/],
  ['image', 'card', postcode, /no pictures here/],
  ['image', 'trend', luton, /of the card and the badge/],
  ['image', 'badge', luton, /^none$/],
  ['sentence', 'card', postcode, /^none$/],
  ['block', 'map', undefined, /^none$/],
  ['sentence', 'ranking', luton, /not about one place/],
] as const)('as %s, the %s of %o: %s', (depth, element, place, reason) => {
  expect(obstacle(depth, element, place) ?? 'none').toMatch(reason);
});
