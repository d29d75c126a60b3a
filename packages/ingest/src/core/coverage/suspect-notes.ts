import type { CoverageFile, SuspectFile } from '@crimetrends/sdk/contract';
import { numberText } from '../number-text.js';
import { ROWS_PER_RESIDENT } from './whole-months.js';

// More of one force are in coverage.json.
const MOST_NAMED = 12;

/** Notes on suspect files: each one's rows, the rows expected, and what follows. */
export function suspectNotes(forces: CoverageFile['forces']): string[] {
  return forces.flatMap(({ name, suspect, outcomes, stopAndSearch }) => [
    ...notesOf(`${name} in`, suspect, 'it is a gap in every series and total, not a 0'),
    ...notesOf(`Outcomes of ${name} in`, outcomes?.suspect, 'it counts as not supplied'),
    ...notesOf(`Searches of ${name} in`, stopAndSearch?.suspect, 'it counts as not supplied'),
  ]);
}

function notesOf(whose: string, files: readonly SuspectFile[] = [], so: string): string[] {
  return [
    ...files
      .slice(0, MOST_NAMED)
      .map((file) => `${whose} ${file.month} is suspect, so ${so}: ${file.file} ${found(file)}.`),
    ...(files.length > MOST_NAMED
      ? [`${whose} ${files.length - MOST_NAMED} more months is suspect; coverage.json lists them.`]
      : []),
  ];
}

function found({ rows, expected, expectedBy, placed, placedInOwnArea }: SuspectFile): string {
  const held = `holds ${numberText(rows)} ${rows === 1 ? 'row' : 'rows'}`;
  const usual =
    expected === undefined || expectedBy === undefined
      ? ''
      : `, about ${numberText(expected)} are expected (${BY[expectedBy]})`;
  const elsewhere =
    placed === undefined
      ? ''
      : `; ${numberText(placedInOwnArea ?? 0)} of its ${numberText(placed)} placed rows ` +
        'lie in the force’s own area';
  return `${held}${usual}${elsewhere}`;
}

const BY: Readonly<Record<NonNullable<SuspectFile['expectedBy']>, string>> = {
  ownMonths: 'the median of its months',
  otherForces: 'by the residents of its area, as other forces in that month',
  residents: `${ROWS_PER_RESIDENT * 1000} per 1,000 residents a month`,
};
