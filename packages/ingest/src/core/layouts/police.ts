import { IngestError } from '../ingest-error.js';
import type { Recogniser } from './columns.js';
import { recognised } from './layout.js';

/** The street file's columns, in the publisher's order. Source: data.police.uk, about the data. */
export const STREET_COLUMNS = [
  'Crime ID', 'Month', 'Reported by', 'Falls within', 'Longitude', 'Latitude', 'Location',
  'LSOA code', 'LSOA name', 'Crime type', 'Last outcome category', 'Context',
] as const;

/** The columns of an outcomes file and of a stop-and-search file, from the same source. */
export const OUTCOME_COLUMNS = [...STREET_COLUMNS.slice(0, 9), 'Outcome type'] as const;
export const STOP_AND_SEARCH_COLUMNS = [
  'Type', 'Date', 'Part of a policing operation', 'Policing operation', 'Latitude', 'Longitude', 'Gender', 'Age range',
  'Self-defined ethnicity', 'Officer-defined ethnicity', 'Legislation', 'Object of search', 'Outcome',
  'Outcome linked to object of search', 'Removal of more than just outer clothing',
] as const;

/** Police files are read by position: each type, its columns in order, and the column that tells a file of the type whose columns have moved. */
const POSITIONAL = [
  { kind: 'street', what: 'a street file', columns: STREET_COLUMNS, telling: 'Crime type' },
  { kind: 'outcomes', what: 'an outcomes file', columns: OUTCOME_COLUMNS, telling: 'Outcome type' },
  { kind: 'stopAndSearch', what: 'a stop-and-search file', columns: STOP_AND_SEARCH_COLUMNS, telling: 'Object of search' },
] as const;

export const POLICE: readonly Recogniser[] = POSITIONAL.map(({ kind, columns }): Recogniser => (found) =>
  (columns.length === found.all.length && columns.every((name, index) => found.all[index] === name) ? recognised(kind) : undefined));

/** What to say of a table with the telling column of a police file, and not in the publisher's order; `undefined` for any other table. */
export function policeHeaderChanged(found: readonly string[], file: string): IngestError | undefined {
  const moved = POSITIONAL.find(({ telling }) => found.includes(telling));
  if (!moved) return undefined;
  const { what } = moved;
  const columns: readonly string[] = moved.columns;
  const at = columns.findIndex((name, index) => found[index] !== name);
  const place = at === -1 ? columns.length : at;
  return new IngestError(
    'headerChanged',
    `${file}, line 1: column ${place + 1} should be ${at === -1 ? 'no further column' : `“${columns[at]}”`}, found ${found[place] === undefined ? 'nothing' : `“${found[place]}”`}. ` +
      `The columns of ${what} must stand in the publisher’s order; fetch the file again or put the columns back, then run again.`,
    file,
    1,
  );
}
