import { addMonths, monthNumber, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';

/** Counts from the first reading of a Price Paid file, before any sale is used. */
export interface SalesProfile {
  file: string;
  /**
   * Rows by record status (A added, C changed, D deleted) and month of sale; null where a row
   * cannot be read or a deletion has no date.
   */
  rows: readonly { status: string | null; month: string | null; rows: number }[];
}

/** The months covered by house prices. */
export interface HousePriceMonths {
  latest: MonthRange;
  yearBefore: MonthRange;
  isYearBeforeSupplied: boolean;
}

// HM Land Registry registers a sale two weeks to two months after it, so the newest two months are
// incomplete.
const INCOMPLETE_MONTHS = 2;

// A mistyped date must not start a new month, and a month with only a few stray sales was not
// supplied.
const LEAST_OF_USUAL = 0.1;

/**
 * Whether a file is a monthly update: it has changes or deletions. Yearly and complete files have
 * additions only.
 */
export function isUpdate({ rows }: SalesProfile): boolean {
  return rows.some(({ status }) => status === 'C' || status === 'D');
}

/** Updates from earliest to latest by the median month of their sales, ties by path. */
export function updatesInOrder(profiles: readonly SalesProfile[]): SalesProfile[] {
  const keyed = profiles
    .filter(isUpdate)
    .map((profile) => ({ profile, key: `${middleMonth(profile)} ${profile.file}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ profile }) => profile);
}

/**
 * The latest 12 complete months up to the release's last month, and the 12 before them. Only yearly
 * files count: an update holds the sales registered in one month. Returns the reason where 12
 * complete months were not supplied.
 */
export function housePriceMonths(
  profiles: readonly SalesProfile[],
  lastMonth: string,
): HousePriceMonths | { why: string } {
  const sales = salesByMonth(profiles.filter((profile) => !isUpdate(profile)));
  const usual = middle([...sales.values()]);
  const supplied = (month: string): boolean =>
    (sales.get(month) ?? 0) >= Math.max(1, usual * LEAST_OF_USUAL);
  const newest = [...sales.keys()].filter(supplied).sort().at(-1);
  if (newest === undefined)
    return {
      why: 'no yearly file of sales was found; an update alone holds one month’s registrations',
    };
  const complete = addMonths(newest, -INCOMPLETE_MONTHS);
  const to = complete < lastMonth ? complete : lastMonth;
  const latest = { from: addMonths(to, -11), to };
  const yearBefore = { from: addMonths(to, -23), to: addMonths(to, -12) };
  const lacking = monthsOf(latest).filter((month) => !supplied(month));
  if (lacking.length > 0)
    return {
      why: `of the 12 months to ${to} the files lack ${lacking.length}: ${lacking.join(', ')}`,
    };
  return { latest, yearBefore, isYearBeforeSupplied: monthsOf(yearBefore).every(supplied) };
}

/** Additions and changes of a file by calendar year. */
export function salesByYear(profile: SalesProfile): Map<string, number> {
  const years = new Map<string, number>();
  for (const [month, sales] of salesByMonth([profile]))
    years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + sales);
  return years;
}

/** Both years as one range. */
export function bothYears({ latest, yearBefore }: HousePriceMonths): MonthRange {
  return { from: yearBefore.from, to: latest.to };
}

function salesByMonth(profiles: readonly SalesProfile[]): Map<string, number> {
  const sales = new Map<string, number>();
  for (const { status, month, rows } of profiles.flatMap((profile) => profile.rows)) {
    if (month !== null && status !== 'D') sales.set(month, (sales.get(month) ?? 0) + rows);
  }
  return sales;
}

function middleMonth(profile: SalesProfile): string {
  const months = [...salesByMonth([profile])].sort(([a], [b]) => monthNumber(a) - monthNumber(b));
  const half = months.reduce((sum, [, rows]) => sum + rows, 0) / 2;
  let passed = 0;
  return months.find(([, rows]) => (passed += rows) >= half)?.[0] ?? '';
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
