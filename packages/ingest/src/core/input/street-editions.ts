import type { FoundFile } from './inventory.js';

/** One edition of a force's file for a month, with what tells it from others. */
export interface StreetEdition {
  found: FoundFile;
  sha256: string;
  rows: number;
  /** Rows still "Under investigation": an earlier edition has more. */
  underInvestigation: number;
}

/** The edition to use, the others, and the reason as a sentence. */
export interface EditionChoice {
  used: StreetEdition;
  left: StreetEdition[];
  reason: string;
}

// Gwent 2025-09..12 first came empty and later in full. Real corrections change a month's rows by
// well under 5 %.
const FULLER_BY = 1.05;

/**
 * Picks the newest complete edition of a force's month: from the newer named archive; else the
 * clearly fuller file; else the one with fewer open investigations, since outcomes only ever close;
 * else the last by path.
 */
export function chooseEdition(editions: readonly StreetEdition[]): EditionChoice {
  const ranked = [...editions].sort((a, b) => compare(b, a));
  const [used, next] = ranked as [StreetEdition, StreetEdition?];
  return { used, left: ranked.slice(1), reason: next ? reasonFor(used, next) : 'the only one' };
}

function compare(a: StreetEdition, b: StreetEdition): number {
  const [editionA, editionB] = [a.found.archiveEdition, b.found.archiveEdition];
  if (editionA && editionB && editionA !== editionB) return editionA < editionB ? -1 : 1;
  if (isFuller(a, b)) return 1;
  if (isFuller(b, a)) return -1;
  if (a.underInvestigation !== b.underInvestigation)
    return b.underInvestigation - a.underInvestigation;
  return a.found.file < b.found.file ? -1 : 1;
}

const isFuller = (a: StreetEdition, b: StreetEdition): boolean => a.rows > b.rows * FULLER_BY;

function reasonFor(used: StreetEdition, next: StreetEdition): string {
  if (used.sha256 === next.sha256) return 'the same bytes';
  if (
    used.found.archiveEdition &&
    next.found.archiveEdition &&
    used.found.archiveEdition !== next.found.archiveEdition
  ) {
    return `from the newer archive (${used.found.archiveEdition} after ${next.found.archiveEdition})`;
  }
  if (isFuller(used, next)) return `fuller (${used.rows} rows against ${next.rows})`;
  if (used.underInvestigation !== next.underInvestigation) {
    return `newer (${used.underInvestigation} rows under investigation against ${next.underInvestigation})`;
  }
  return 'the last by path; nothing else tells them apart';
}
