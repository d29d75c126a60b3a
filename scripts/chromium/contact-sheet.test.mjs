import { expect, test } from 'vitest';
import { contactSheet, LOOKS, pictureFile } from './contact-sheet.mjs';

/** @param {Partial<import('./contact-sheet.mjs').Picture>} more */
const picture = (more) => ({
  element: 'card',
  width: 320,
  index: 0,
  state: 'Every month supplied',
  look: 'light, English',
  ...more,
});

test('a picture is named after its element, width, state and look', () => {
  expect(
    pictureFile(picture({ index: 7, state: 'Wards of the nation, each with its local authority' })),
  ).toBe('card/320/07-wards-of-the-nation-each-with-its-local-authority-light-english.png');
});

test('a sheet has a table for each element and width, a row a state and a column a look', () => {
  const pictures = ['card', 'trend'].flatMap((element) =>
    [0, 1].flatMap((index) =>
      ['light, English', 'dark, Welsh'].map((look) =>
        picture({ element, index, state: `State ${index}`, look }),
      ),
    ),
  );
  const html = contactSheet(pictures, 'Gallery');
  expect(html.match(/<h2 id="[^"]+">/g)).toEqual(['<h2 id="card-320">', '<h2 id="trend-320">']);
  expect(html.match(/<th scope="row">/g)).toHaveLength(4);
  expect(html.match(/<th scope="col">[^<]+/g)).toEqual(
    ['light, English', 'dark, Welsh', 'light, English', 'dark, Welsh'].map(
      (look) => `<th scope="col">${look}`,
    ),
  );
  expect(html.match(/<img /g)).toHaveLength(8);
});

test('a state with a sign of markup in it stays text', () => {
  expect(contactSheet([picture({ state: 'Fewer than <5 & none' })], 'Gallery')).toContain(
    '<th scope="row">Fewer than &lt;5 &amp; none</th>',
  );
});

test('light and dark, English and Welsh, and forced colours on white and on black are looked at', () => {
  expect(
    LOOKS.map(
      ({ figure, forcedColors = 'none', colorScheme }) =>
        `${figure} ${colorScheme} ${forcedColors}`,
    ),
  ).toEqual([
    '0 light none',
    '1 dark none',
    '2 light none',
    '3 dark none',
    '0 light active',
    '3 dark active',
  ]);
});
