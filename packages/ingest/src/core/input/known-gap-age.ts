import type { KnownGapEntry } from './known-gaps.js';
import { sample } from '../findings.js';

// Gwent 2025-09..12 was a known gap for four months and then supplied in full: check again after
// half a year.
const DAYS_UNTIL_OLD = 180;
const DAY = 86_400_000;

/**
 * Warns about known gaps that nobody checked, or not in the last 180 days.
 * @param today the day of the run, `YYYY-MM-DD`; it goes into no published file
 */
export function oldGapWarnings(gaps: readonly KnownGapEntry[], today: string): string[] {
  const old = gaps.filter(
    ({ check }) => check === undefined || daysBetween(check.on, today) > DAYS_UNTIL_OLD,
  );
  if (old.length === 0) return [];
  const named = old.map(
    ({ force, from, check }) =>
      `${force} from ${from} (${check ? `checked ${check.on}` : 'never checked'})`,
  );
  return [
    `${old.length} known gaps were not checked in the last ${DAYS_UNTIL_OLD} days: ` +
      `${sample(named)}. Look at their sources again and write day and finding into ` +
      'known-gaps.json.',
  ];
}

function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY);
}
