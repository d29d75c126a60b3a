import { addMonths, type MonthRange } from '@crimetrends/sdk/contract';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const YEAR_ENDING = /\byear ending (?:in )?([a-z]+) (\d{4})\b/i;

/** The 12 months in a title such as “… year ending December 2024”; `undefined` without any. */
export function yearEnding(title: string): MonthRange | undefined {
  const [, name = '', year] = YEAR_ENDING.exec(title) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const to = `${year}-${String(month).padStart(2, '0')}`;
  return { from: addMonths(to, -11), to };
}

/**
 * The months of a quarter of a financial year, such as `2024/25` and `1` for April to June 2024.
 * `undefined` where the texts are neither.
 */
export function financialQuarter(year: string, quarter: string): MonthRange | undefined {
  const [, first, second] = /^(\d{4})\s*[/–_-]\s*(?:\d\d)?(\d\d)$/.exec(year.trim()) ?? [];
  const [, number] = /^(?:q(?:uarter)?\s*)?([1-4])(?:\.0+)?$/i.exec(quarter.trim()) ?? [];
  if (first === undefined || number === undefined) return undefined;
  if ((Number(first) + 1) % 100 !== Number(second)) return undefined;
  const from = addMonths(`${first}-04`, (Number(number) - 1) * 3);
  return { from, to: addMonths(from, 2) };
}
