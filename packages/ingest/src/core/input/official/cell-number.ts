/** The shorthand of official tables: unavailable, suppressed, not applicable. */
const NONE = /^(\[\s*[a-z]\d?\s*\]|\.{2,}|[-–:*]|n\/?a)?$/i;
const NUMBER = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?(e\+?\d{1,2})?$/i;
const LARGEST = 1e9;
// A spreadsheet keeps whole numbers as floating point ones.
const NEARLY = 1e-6;

/**
 * A number of offences in a cell. `none` for the shorthand of a missing figure, `undefined` for
 * any other text.
 */
export function cellNumber(text: string): number | 'none' | undefined {
  const trimmed = text.trim();
  if (NONE.test(trimmed)) return 'none';
  if (!NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed.replaceAll(',', ''));
  const whole = Math.round(value);
  return Math.abs(value - whole) < NEARLY && Math.abs(whole) < LARGEST ? whole : undefined;
}
