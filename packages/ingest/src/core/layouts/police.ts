import { IngestError } from '../ingest-error.js';
import type { Recogniser } from './columns.js';
import { recognised } from './layout.js';

/** The street file's columns, in the publisher's order. Source: data.police.uk, about the data. */
export const STREET_COLUMNS = [
  'Crime ID', 'Month', 'Reported by', 'Falls within', 'Longitude', 'Latitude', 'Location',
  'LSOA code', 'LSOA name', 'Crime type', 'Last outcome category', 'Context',
] as const;

export const POLICE: readonly Recogniser[] = [
  (c) => (STREET_COLUMNS.every((name, index) => c.all[index] === name) && c.all.length === STREET_COLUMNS.length ? recognised('street') : undefined),
  (c) => (c.has('Crime ID', 'Month', 'Outcome type') ? recognised('outcomes') : undefined),
  (c) => (c.has('Type', 'Date', 'Object of search', 'Outcome') ? recognised('stopAndSearch') : undefined),
];

/** What to say of a table with the column of a street file, and not in the publisher's order. */
export function streetHeaderChanged(columns: readonly string[], file: string): IngestError {
  const at = STREET_COLUMNS.findIndex((name, index) => columns[index] !== name);
  const expected = at === -1 ? 'no further column' : `“${STREET_COLUMNS[at]}”`;
  const found = columns[at === -1 ? STREET_COLUMNS.length : at];
  return new IngestError(
    'headerChanged',
    `${file}, line 1: column ${(at === -1 ? STREET_COLUMNS.length : at) + 1} should be ${expected}, found ${found === undefined ? 'nothing' : `“${found}”`}. ` +
      'The columns of a street file must stand in the publisher’s order; fetch the file again or put the columns back, then run again.',
    file,
    1,
  );
}
