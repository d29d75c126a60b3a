import type { KnownGapEntry } from './known-gaps.js';
import { sample } from '../findings.js';

// Gwent 2025-09..12 was a known gap for four months and then supplied in full: check again after
// half a year.
const DAYS_UNTIL_OLD = 180;
const DAY = 86_400_000;

/**
 * Warns about known gaps whose source was last checked more than 180 days ago.
 * @param today the day of the run, `YYYY-MM-DD`; it goes into no published file
 */
export function oldGapWarnings(gaps: readonly KnownGapEntry[], today: string): string[] {
  const old = gaps.filter(({ checked }) => daysBetween(checked, today) > DAYS_UNTIL_OLD);
  if (old.length === 0) return [];
  const named = old.map(({ force, from, checked }) => `${force} from ${from} (checked ${checked})`);
  return [
    `${old.length} known gaps were last checked more than ${DAYS_UNTIL_OLD} days ago: ` +
      `${sample(named)}. Look at their sources again and write the new day into known-gaps.json.`,
  ];
}

function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY);
}
