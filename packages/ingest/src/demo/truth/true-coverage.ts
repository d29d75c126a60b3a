import { FORCES } from '../world/nation.js';
import type { OutcomeFile } from '../files/outcome-files.js';
import { searchesIn, SENDS_SEARCHES } from '../files/stop-and-search-files.js';
import type { StreetFile } from '../files/street-files.js';

/** Rows that a force sent each month, by type of file; 0 without a file, or with an empty one. */
export interface TrueCoverage {
  slug: string;
  street: number[];
  outcomes: number[];
  stopAndSearch: number[];
}

/** What each force sent, from the files as made. */
export function trueCoverage(
  months: readonly string[],
  street: readonly StreetFile[],
  outcomes: readonly OutcomeFile[],
): TrueCoverage[] {
  const rowsOf = (
    files: readonly { slug: string; month: string; rows: readonly unknown[] }[],
    slug: string,
  ): number[] =>
    months.map(
      (month) => files.find((file) => file.slug === slug && file.month === month)?.rows.length ?? 0,
    );
  return FORCES.map(({ slug }) => ({
    slug,
    street: rowsOf(street, slug),
    outcomes: rowsOf(outcomes, slug),
    stopAndSearch: months.map((month) => (slug === SENDS_SEARCHES ? searchesIn(month) : 0)),
  }));
}
