import * as z from 'zod/mini';

/**
 * A whole number: incidents, people, rows or bytes. Adds 44 bytes to a page's script; `z.int()`
 * would add 483.
 */
export const wholeNumber = z.number().check(({ value, issues }) => {
  if (!Number.isInteger(value)) issues.push({ code: 'custom', input: value });
});

/**
 * A list of whole numbers, checked in one pass. An area's file holds some 600 counts, and running a
 * schema on each would double the time to read it.
 */
export const wholeNumbers = listOf<number>(Number.isInteger);

/** A list of whole numbers and nulls. */
export const wholeNumbersOrNull = listOf<number | null>(
  (each) => each === null || Number.isInteger(each),
);

function listOf<T>(isOne: (each: unknown) => boolean): z.ZodMiniType<T[]> {
  return z.unknown().check(({ value, issues }) => {
    if (!Array.isArray(value)) issues.push({ code: 'custom', input: value });
    else {
      const at = value.findIndex((each) => !isOne(each));
      if (at >= 0) issues.push({ code: 'custom', input: value, path: [at] });
    }
  }) as unknown as z.ZodMiniType<T[]>;
}
