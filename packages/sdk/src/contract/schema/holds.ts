import type * as z from 'zod/mini';

/**
 * A check for `.check(…)` that a condition holds. In place of `z.refine`, whose module would join
 * every card's script.
 */
export function holds<T>(condition: (value: T) => boolean): z.core.CheckFn<T> {
  return ({ value, issues }) => {
    if (!condition(value)) issues.push({ code: 'custom', input: value });
  };
}
