// Writes packages/widgets/src/drawing/open-sans.widths.ts: how wide each character of Open Sans is,
// so that a card can be drawn where there is no browser to measure text.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './build.mjs';

const require = createRequire(import.meta.url);
// Its entry for imports has no types.
/** @type {typeof import('opentype.js')} */
const { parse } = require('opentype.js');

const FONTS = { regular: '400Regular', semibold: '600SemiBold' };
export const TABLE = join(ROOT, 'packages', 'widgets', 'src', 'drawing', 'open-sans.widths.ts');

// What English and Welsh names and sentences are written in, with a margin: Basic Latin, Latin-1,
// Latin Extended-A, ẀẂẄỲ and their small letters, and punctuation.
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1e80, 0x1e85],
  [0x1ef2, 0x1ef3],
  [0x2010, 0x2026],
  [0x2212, 0x2212],
];

/**
 * The characters of a font grouped by their width, in thousandths of the font's size.
 *
 * @param {string} weight folder of the weight in the package of the font
 * @returns {[width: number, characters: string][]}
 */
function widthsOf(weight) {
  const folder = dirname(require.resolve('@expo-google-fonts/open-sans'));
  const file = readFileSync(join(folder, weight, `OpenSans_${weight}.ttf`));
  const font = parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  const characters = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  ).filter((character) => font.hasChar(character));
  const byWidth = Map.groupBy(characters, (character) =>
    Math.round(((font.charToGlyph(character).advanceWidth ?? 0) / font.unitsPerEm) * 1000),
  );
  return [...byWidth].sort(([a], [b]) => a - b).map(([width, group]) => [width, group.join('')]);
}

/**
 * A string as the formatter writes it, with what cannot be seen as an escape.
 *
 * @param {string} text
 */
function quoted(text) {
  const seen = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\u00a0', '\\u00a0')
    .replaceAll('\u00ad', '\\u00ad');
  if (!seen.includes("'")) return `'${seen}'`;
  return seen.includes('"') ? `'${seen.replaceAll("'", "\\'")}'` : `"${seen}"`;
}

/** The text of the table's file. */
export function widthsTable() {
  const weights = Object.entries(FONTS).map(([name, weight]) => {
    const rows = widthsOf(weight).map(
      ([width, characters]) => `    [${width}, ${quoted(characters)}],\n`,
    );
    return `  ${name}: [\n${rows.join('')}  ],\n`;
  });
  return (
    '// Written by scripts/font-widths.mjs: characters of Open Sans by their width, in thousandths\n' +
    '// of the font size.\n' +
    'export const OPEN_SANS_WIDTHS: Readonly<\n' +
    "  Record<'regular' | 'semibold', readonly (readonly [width: number, characters: string])[]>\n" +
    `> = {\n${weights.join('')}};\n`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TABLE, widthsTable());
