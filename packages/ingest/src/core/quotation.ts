// Quoting a 10 MB line helps nobody.
const LONGEST = 60;
const REPLACEMENT = '\uFFFD';

/**
 * Text from a file, ready for a sentence: in quotation marks, shortened, and harmless in a
 * terminal.
 */
export function quoted(text: string): string {
  const shown = visible(text);
  return shown.length > LONGEST ? `“${shown.slice(0, LONGEST)}…”` : `“${shown}”`;
}

/**
 * Shows control characters (colours, line breaks, NUL) as symbols, and drops marks that reverse the
 * reading direction.
 */
export function visible(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (character) =>
      character < ' ' ? String.fromCodePoint(0x2400 + character.charCodeAt(0)) : REPLACEMENT,
    )
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, REPLACEMENT);
}
