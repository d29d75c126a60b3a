import type { Force } from './nation.js';

/** What a force sent for a month. */
export type Submission = 'full' | 'partial' | 'stub' | 'headerOnly' | 'none';

interface Gap {
  slug: string;
  from: string;
  to: string;
  submission: Submission;
}

const GAPS: readonly Gap[] = [
  // One file of a few rows, all in another force's area, like Greater Manchester's of August 2022:
  // the first entry for a month counts.
  { slug: 'greater-brackwater', from: '2024-08', to: '2024-08', submission: 'stub' },
  // Silent from this month on, like Greater Manchester: its area still holds other forces' stray
  // rows.
  { slug: 'greater-brackwater', from: '2023-06', to: '9999-12', submission: 'none' },
  // A year with six missing months is never scaled up. The first of them has a file without rows.
  { slug: 'harrowmouth', from: '2025-05', to: '2025-05', submission: 'headerOnly' },
  { slug: 'harrowmouth', from: '2025-06', to: '2025-10', submission: 'none' },
  // A single month without a file.
  { slug: 'skelder', from: '2024-03', to: '2024-03', submission: 'none' },
  // A file that exists but is incomplete (under 40 % of the usual rows, like Dyfed-Powys in early
  // 2024).
  { slug: 'skelder', from: '2024-07', to: '2024-07', submission: 'partial' },
];

export function submissionOf(force: Force, month: string): Submission {
  return (
    GAPS.find(({ slug, from, to }) => slug === force.slug && from <= month && month <= to)
      ?.submission ?? 'full'
  );
}

/** A list of known gaps as an operator would keep it. */
export const KNOWN_GAPS = {
  crimetrendsKnownGaps: 1,
  gaps: [
    {
      force: 'Greater Brackwater',
      from: '2023-06',
      sentence: 'Greater Brackwater Police has supplied no figures since June 2023.',
      source: 'https://example.org/known-gaps/greater-brackwater',
      check: {
        on: '2026-01-15',
        by: 'notice',
        what: 'The notice on the force says so.',
      },
    },
    {
      force: 'Harrowmouth',
      from: '2025-05',
      to: '2025-10',
      sentence: 'Harrowmouth Police supplied no figures from May to October 2025.',
      source: 'https://example.org/known-gaps/harrowmouth',
      check: {
        on: '2026-01-15',
        by: 'files',
        what: 'None of the archives holds a file of the six months.',
      },
    },
  ],
} as const;
