// The contact sheet of the gallery's pictures: a table for each element and width, with a row for
// each state and a column for each look.

/**
 * @typedef {object} Look how a picture is taken
 * @property {string} name
 * @property {number} figure its place among the looks on a page of the gallery
 * @property {'light' | 'dark'} colorScheme
 * @property {'active'} [forcedColors]
 */

/**
 * @typedef {object} Picture
 * @property {string} element
 * @property {number} width of the window, in CSS pixels
 * @property {number} index of the state
 * @property {string} state
 * @property {string} look the name of one of {@link LOOKS}
 */

/** @type {readonly Look[]} */
export const LOOKS = [
  { name: 'light, English', figure: 0, colorScheme: 'light' },
  { name: 'dark, English', figure: 1, colorScheme: 'dark' },
  { name: 'light, Welsh', figure: 2, colorScheme: 'light' },
  { name: 'dark, Welsh', figure: 3, colorScheme: 'dark' },
  { name: 'forced colours, English', figure: 0, colorScheme: 'light', forcedColors: 'active' },
  {
    name: 'forced colours on black, Welsh',
    figure: 3,
    colorScheme: 'dark',
    forcedColors: 'active',
  },
];

export const WIDTHS = [320, 768, 1280];

/**
 * The path of a picture below its sheet: `card/320/00-every-month-supplied-light-english.png`.
 *
 * @param {Picture} picture
 */
export function pictureFile({ element, width, index, state, look }) {
  return `${element}/${width}/${String(index).padStart(2, '0')}-${plain(state)}-${plain(look)}.png`;
}

/**
 * The sheet as HTML. Pictures are shown at half their size and link to the whole.
 *
 * @param {readonly Picture[]} pictures
 * @param {string} title
 */
export function contactSheet(pictures, title) {
  const elements = unique(pictures, 'element');
  const sections = elements.flatMap((element) =>
    unique(pictures, 'width').map((width) => {
      const own = pictures.filter(
        (picture) => picture.element === element && picture.width === width,
      );
      return `<h2 id="${element}-${width}">${element}, ${width} px</h2>\n${tableOf(own)}`;
    }),
  );
  const links = elements.map(
    (element) =>
      `<li>${element}: ${unique(pictures, 'width')
        .map((width) => `<a href="#${element}-${width}">${width} px</a>`)
        .join(', ')}</li>`,
  );
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>
body { margin: 1rem; font: 0.875rem/1.4 sans-serif; background: #e8e8e8; color: #1b1f24; }
table { border-spacing: 0.5rem; }
th, td { text-align: start; vertical-align: top; font-weight: 400; }
thead th { position: sticky; top: 0; background: #e8e8e8; }
tbody th { min-width: 8rem; max-width: 8rem; }
img { display: block; zoom: 0.5; }
</style>
<h1>${text(title)}</h1>
<p>${pictures.length} pictures at half their size; each leads to the whole.</p>
<ul>${links.join('')}</ul>
${sections.join('\n')}
`;
}

/**
 * The table of one element at one width.
 *
 * @param {readonly Picture[]} pictures
 */
function tableOf(pictures) {
  const looks = LOOKS.map(({ name }) => name).filter((name) =>
    pictures.some(({ look }) => look === name),
  );
  const columns = looks.map((look) => `<th scope="col">${text(look)}</th>`).join('');
  const rows = unique(pictures, 'index').map((index) => {
    const row = pictures.filter((picture) => picture.index === index);
    const cells = looks.map(
      (look) => `<td>${shown(row.find((picture) => picture.look === look))}</td>`,
    );
    return `<tr><th scope="row">${text(row[0].state)}</th>${cells.join('')}</tr>`;
  });
  return (
    `<table><thead><tr><td></td>${columns}</tr></thead>` +
    `<tbody>${rows.join('\n')}</tbody></table>`
  );
}

/** @param {Picture | undefined} picture */
function shown(picture) {
  if (!picture) return '';
  const { element, state, look, width } = picture;
  const file = pictureFile(picture);
  const words = text(`${element}: ${state}, ${look}, ${width} px`);
  return `<a href="${file}"><img src="${file}" alt="${words}" loading="lazy"></a>`;
}

/** @type {<K extends keyof Picture>(pictures: readonly Picture[], key: K) => Picture[K][]} */
const unique = (pictures, key) => [...new Set(pictures.map((picture) => picture[key]))];

/** @param {string} words */
const plain = (words) =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** @param {string} words */
const text = (words) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
