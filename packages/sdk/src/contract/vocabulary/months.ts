import * as z from 'zod/mini';

// Marked pure, so that code that only counts months (such as the sentences) does not bundle the
// schemas.
/** A calendar month as `YYYY-MM`. */
export const month = /* @__PURE__ */ z.string().check(({ value, issues }) => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) issues.push({ code: 'custom', input: value });
});

/** A continuous range of months, both ends included. */
export const monthRange = /* @__PURE__ */ z.object({ from: month, to: month });
/** Inferred from {@link monthRange}. */
export type MonthRange = z.infer<typeof monthRange>;

/** Number of months since year 0: `monthNumber('2025-12') - monthNumber('2025-01')` is 11. */
export function monthNumber(yearMonth: string): number {
  return Number(yearMonth.slice(0, 4)) * 12 + Number(yearMonth.slice(5, 7)) - 1;
}

/** The month `offset` months after `yearMonth`, or before it if negative. */
export function addMonths(yearMonth: string, offset: number): string {
  const n = monthNumber(yearMonth) + offset;
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** Every month of a range, in order. */
export function monthsOf({ from, to }: MonthRange): string[] {
  return Array.from({ length: monthNumber(to) - monthNumber(from) + 1 }, (_, i) =>
    addMonths(from, i),
  );
}
