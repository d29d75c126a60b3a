import * as z from 'zod/mini';

// Marked pure: who only counts months, as the sentences do, is spared the schemas.
/** A calendar month as `YYYY-MM`. */
export const month = /* @__PURE__ */ z.string().check(({ value, issues }) => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) issues.push({ code: 'custom', input: value });
});

/** An unbroken run of months, both ends included. */
export const monthRange = /* @__PURE__ */ z.object({ from: month, to: month });
/** What {@link monthRange} reads. */
export type MonthRange = z.infer<typeof monthRange>;

/**
 * Months since year 0, so that months can be counted: `monthNumber('2025-12') -
 * monthNumber('2025-01')` is 11.
 */
export function monthNumber(yearMonth: string): number {
  return Number(yearMonth.slice(0, 4)) * 12 + Number(yearMonth.slice(5, 7)) - 1;
}

/** The month that lies `offset` months after `yearMonth` (before it, when negative). */
export function addMonths(yearMonth: string, offset: number): string {
  const n = monthNumber(yearMonth) + offset;
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** Every month of a range in order. */
export function monthsOf({ from, to }: MonthRange): string[] {
  return Array.from({ length: monthNumber(to) - monthNumber(from) + 1 }, (_, i) =>
    addMonths(from, i),
  );
}
