import { OPEN_SANS_WIDTHS } from './open-sans.widths.js';

/** How a text is set: size in pixels, and weight. */
export interface Type {
  size: number;
  weight?: 'semibold';
}

// Whatever is not in the table is taken for as wide as the widest letter.
const WIDEST = 1_000;

const WIDTHS = {
  regular: byLetter('regular'),
  semibold: byLetter('semibold'),
};

function byLetter(weight: keyof typeof OPEN_SANS_WIDTHS): ReadonlyMap<string, number> {
  return new Map(
    OPEN_SANS_WIDTHS[weight].flatMap(([width, letters]) =>
      Array.from(letters, (letter): [string, number] => [letter, width]),
    ),
  );
}

/** The width of a text in pixels, set in Open Sans. */
export function textWidth(text: string, { size, weight }: Type): number {
  const widths = WIDTHS[weight ?? 'regular'];
  const thousandths = Array.from(text).reduce(
    (sum, letter) => sum + (widths.get(letter) ?? WIDEST),
    0,
  );
  return (thousandths * size) / 1_000;
}

/** The lines of a text at most `width` pixels wide. A word is cut only if it is wider than a line. */
export function wrapText(text: string, width: number, type: Type): string[] {
  const fits = (line: string): boolean => textWidth(line, type) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/ +/)
    .filter(Boolean)
    .flatMap((each) => pieces(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word, or the pieces of one that is wider than a line. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const cut = [''];
  for (const letter of word) {
    const longer = cut.at(-1)! + letter;
    if (cut.at(-1) === '' || fits(longer)) cut[cut.length - 1] = longer;
    else cut.push(letter);
  }
  return cut;
}
