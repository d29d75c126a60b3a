// The contact sheet of the gallery's pictures: for each element and width a table, a row for each
// state, a column for each look.

/**
 * A look a picture is taken in, and how a browser is asked for it. `figure` is its place among the
 * looks of a gallery's page.
 */
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
 * Where the picture of a state lies in the folder of its sheet:
 * `card/320/00-every-month-supplied-light-english.png`.
 */
export function pictureFile({ element, width, index, state, look }) {
  return `${element}/${width}/${String(index).padStart(2, '0')}-${plain(state)}-${plain(look)}.png`;
}

/**
 * The sheet as HTML. `pictures` name their element, width, index, state and look; a picture is
 * shown at half its size and leads to it.
 */
export function contactSheet(pictures, title) {
  const elements = unique(pictures, 'element');
  const sections = elements.flatMap((element) =>
    unique(pictures, 'width').map((width) => {
      const own = pictures.filter(
        (picture) => picture.element === element && picture.width === width,
      );
      const looks = LOOKS.filter(({ name }) => own.some(({ look }) => look === name)).map(
        ({ name }) => name,
      );
      const rows = unique(own, 'index').map((index) => {
        const row = own.filter((picture) => picture.index === index);
        return `<tr><th scope="row">${text(row[0].state)}</th>${looks.map((look) => `<td>${shown(row.find((picture) => picture.look === look))}</td>`).join('')}</tr>`;
      });
      return `<h2 id="${element}-${width}">${element}, ${width} px</h2>
<table><thead><tr><td></td>${looks.map((look) => `<th scope="col">${text(look)}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
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

function shown(picture) {
  if (!picture) return '';
  const file = pictureFile(picture);
  return `<a href="${file}"><img src="${file}" alt="${text(`${picture.element}: ${picture.state}, ${picture.look}, ${picture.width} px`)}" loading="lazy"></a>`;
}

const unique = (pictures, key) => [...new Set(pictures.map((picture) => picture[key]))];

const plain = (words) =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const text = (words) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
