import { IngestError } from '../../ingest-error.js';
import { quoted } from '../../quotation.js';
import type { Recogniser } from './columns.js';
import { recognised } from './layout.js';

/** The street file's columns, in the publisher's order. Source: data.police.uk, about the data. */
export const STREET_COLUMNS = [
  'Crime ID',
  'Month',
  'Reported by',
  'Falls within',
  'Longitude',
  'Latitude',
  'Location',
  'LSOA code',
  'LSOA name',
  'Crime type',
  'Last outcome category',
  'Context',
] as const;

/** Columns of outcomes and of stop-and-search files, from the same source. */
export const OUTCOME_COLUMNS = [...STREET_COLUMNS.slice(0, 9), 'Outcome type'] as const;
export const STOP_AND_SEARCH_COLUMNS = [
  'Type',
  'Date',
  'Part of a policing operation',
  'Policing operation',
  'Latitude',
  'Longitude',
  'Gender',
  'Age range',
  'Self-defined ethnicity',
  'Officer-defined ethnicity',
  'Legislation',
  'Object of search',
  'Outcome',
  'Outcome linked to object of search',
  'Removal of more than just outer clothing',
] as const;

/**
 * Police files are read by position: each type's columns in order, and the column that identifies
 * the type even where columns have moved.
 */
const POSITIONAL = [
  { kind: 'street', what: 'a street file', columns: STREET_COLUMNS, telling: 'Crime type' },
  { kind: 'outcomes', what: 'an outcomes file', columns: OUTCOME_COLUMNS, telling: 'Outcome type' },
  {
    kind: 'stopAndSearch',
    what: 'a stop-and-search file',
    columns: STOP_AND_SEARCH_COLUMNS,
    telling: 'Object of search',
  },
] as const;

export const POLICE: readonly Recogniser[] = POSITIONAL.map(
  ({ kind, columns }): Recogniser =>
    (found) =>
      columns.length === found.all.length &&
      columns.every((name, index) => found.all[index] === name)
        ? recognised(kind)
        : undefined,
);

/**
 * The error for a police file with its columns in another order or with another separator;
 * `undefined` for any other table.
 */
export function policeHeaderChanged(
  found: readonly string[],
  file: string,
): IngestError | undefined {
  const separator = found.length === 1 ? /[;\t|]/.exec(found[0]!)?.[0] : undefined;
  const names = (separator === undefined ? found : found[0]!.split(separator)).map((name) =>
    name.trim().toLowerCase(),
  );
  const moved = POSITIONAL.find(({ telling }) => names.includes(telling.toLowerCase()));
  if (!moved) return undefined;
  const why =
    separator === undefined
      ? movedColumn(found, moved.columns, moved.what)
      : `the columns are separated by ${quoted(separator)}; save the file with commas, then run again.`;
  return new IngestError('headerChanged', `${file}, line 1: ${why}`, file, 1);
}

function movedColumn(found: readonly string[], columns: readonly string[], what: string): string {
  const moved = columns.findIndex((name, index) => found[index] !== name);
  const at = moved === -1 ? columns.length : moved;
  const expected = columns[at] === undefined ? 'no further column' : quoted(columns[at]);
  return (
    `column ${at + 1} should be ${expected}, found ${found[at] === undefined ? 'nothing' : quoted(found[at])}. ` +
    `The columns of ${what} must stand in the publisher’s order; fetch the file again or put ` +
    'the columns back, then run again.'
  );
}
