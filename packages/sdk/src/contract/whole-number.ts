import * as z from 'zod/mini';

/** A count of incidents, people, rows or bytes. Weighs a tenth of `z.int()` in a page's script (44 against 483 bytes). */
export const wholeNumber = z.number().check(({ value, issues }) => {
  if (!Number.isInteger(value)) issues.push({ code: 'custom', input: value });
});
