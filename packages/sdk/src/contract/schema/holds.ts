import type * as z from 'zod/mini';

/**
 * A check that a condition holds, for `.check(…)`. Used instead of `z.refine`, which would add its
 * module to every card's script.
 */
export function holds<T>(condition: (value: T) => boolean): z.core.CheckFn<T> {
  return ({ value, issues }) => {
    if (!condition(value)) issues.push({ code: 'custom', input: value });
  };
}
