// A sentence that quotes a 10 MB line helps nobody.
const LONGEST = 60;
const REPLACEMENT = '\uFFFD';

/**
 * What a file says, for a sentence: in quotation marks, cut, and with what a terminal would act on
 * made visible.
 */
export function quoted(text: string): string {
  const shown = visible(text);
  return shown.length > LONGEST ? `“${shown.slice(0, LONGEST)}…”` : `“${shown}”`;
}

/**
 * Text with control characters (a colour, a line break, NUL) as pictures, and without marks that
 * turn the reading direction.
 */
export function visible(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (character) =>
      character < ' ' ? String.fromCodePoint(0x2400 + character.charCodeAt(0)) : REPLACEMENT,
    )
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, REPLACEMENT);
}
