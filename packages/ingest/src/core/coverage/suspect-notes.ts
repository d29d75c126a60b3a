import type { CoverageFile, SuspectFile } from '@crimetrends/sdk/contract';
import { numberText, numbered } from '../number-text.js';
import { ROWS_PER_RESIDENT } from './whole-months.js';

// More of one force are in coverage.json.
const MOST_NAMED = 12;

/** Notes on suspect files: each one's rows, the rows expected, and what follows. */
export function suspectNotes(forces: CoverageFile['forces']): string[] {
  return forces.flatMap(({ name, suspect, outcomes, stopAndSearch }) => [
    ...notesOf(name, '', suspect, 'the month is a gap in every series and total, not a 0'),
    ...notesOf(name, ' outcomes', outcomes?.suspect, 'the month counts as not supplied'),
    ...notesOf(name, ' searches', stopAndSearch?.suspect, 'the month counts as not supplied'),
  ]);
}

function notesOf(
  force: string,
  what: string,
  files: readonly SuspectFile[] = [],
  consequence: string,
): string[] {
  const others = files.length - MOST_NAMED;
  return [
    ...files
      .slice(0, MOST_NAMED)
      .map((file) => `${force}, ${file.month}${what}: suspect, so ${consequence}. ${found(file)}.`),
    ...(others > 0
      ? [
          `${force}${what}: ${numbered(others, 'more suspect {month|months}')}; coverage.json has them all.`,
        ]
      : []),
  ];
}

function found({ file, rows, expected, expectedBy, placed, placedInOwnArea }: SuspectFile): string {
  const usual =
    expected === undefined || expectedBy === undefined
      ? ''
      : ` where about ${numberText(expected)} are expected (${BY[expectedBy]})`;
  const elsewhere =
    placed === undefined
      ? ''
      : `; ${numberText(placedInOwnArea ?? 0)} of its ${numberText(placed)} placed rows ` +
        `${placedInOwnArea === 1 ? 'lies' : 'lie'} in the force’s own area`;
  return `${file} holds ${numbered(rows, '{row|rows}')}${usual}${elsewhere}`;
}

const BY: Readonly<Record<NonNullable<SuspectFile['expectedBy']>, string>> = {
  ownMonths: 'the median of the force’s months',
  otherForces: 'by its residents, as other forces sent that month',
  residents: `${ROWS_PER_RESIDENT * 1000} per 1,000 residents a month`,
};
