import { parseGssCode, parsePostcode, searchWords, type Postcode } from '../contract/index.js';

/** What kind of text was typed. */
export type SearchText =
  | { kind: 'nothing' }
  | { kind: 'code'; code: string }
  | { kind: 'postcode'; postcode: Postcode }
  /** An outcode and part of the incode, such as `LU1 2A`. */
  | { kind: 'partialPostcode'; outcode: string }
  | { kind: 'words'; words: string[] };

// The longest LTLA name has 41 letters, the longest ward name 66.
const LONGEST_TEXT = 100;

// The longest name has this many words.
const MOST_WORDS = 12;

const PARTIAL_POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\s+\d[A-Z]?|\d[A-Z])$/i;

/** Classifies a text as code, postcode or words, without any request. */
export function readSearchText(given: string): SearchText {
  const text = String(given).slice(0, LONGEST_TEXT).trim();
  const code = parseGssCode(text);
  if (code !== undefined) return { kind: 'code', code };
  const postcode = parsePostcode(text);
  if (postcode) return { kind: 'postcode', postcode };
  const [, outcode] = PARTIAL_POSTCODE.exec(text) ?? [];
  if (outcode !== undefined) return { kind: 'partialPostcode', outcode: outcode.toUpperCase() };
  const words = [...new Set(searchWords(text))].slice(0, MOST_WORDS);
  return words.some((word) => word.length > 1) ? { kind: 'words', words } : { kind: 'nothing' };
}
