import { addMonths } from '@crimetrends/sdk/contract';
import type { DemoFile } from '../demo-file.js';
import type { Random } from '../random.js';
import type { StreetFile } from './street-files.js';
import type { StreetRow } from './street-rows.js';
import { tableText, type Field } from '../table.js';

const HEADER = [
  'Crime ID',
  'Month',
  'Reported by',
  'Falls within',
  'Longitude',
  'Latitude',
  'Location',
  'LSOA code',
  'LSOA name',
  'Outcome type',
];
/** Harrowmouth and Greater Brackwater send no outcomes, as some real forces do not. */
export const SENDS_OUTCOMES: ReadonlySet<string> = new Set(['wexmere', 'skelder']);
// How a street file's wording reads in an outcomes file; what is not settled is not in it.
const OUTCOME_TYPE: Readonly<Record<string, string | undefined>> = {
  'Under investigation': undefined,
  'Status update unavailable': undefined,
  'Awaiting court outcome': 'Suspect charged',
  'Court result unavailable': 'Suspect charged',
};
const CHARGED = 'Suspect charged';
/** Fewer rows, and a single one without an id would be more than one in 200. */
const ROOM_FOR_A_ROW_WITHOUT_ID = 250;

/** One row of an outcomes file. */
export interface OutcomeRow {
  crimeId: string;
  month: string;
  type: string;
  /** The street row it is written from: its force and place stand in the outcomes file too. */
  from: StreetRow;
  /** A court's result after 2019-05, which no release shows. */
  isCourtResult?: true;
}

/** One force's outcomes file of one month. */
export interface OutcomeFile {
  slug: string;
  month: string;
  rows: OutcomeRow[];
}

/** Outcomes by the month they were recorded in, most up to four months after the incident. */
export function outcomeFiles(files: readonly StreetFile[], random: Random): OutcomeFile[] {
  const last = files.at(-1)?.month ?? '';
  const made = new Map<string, OutcomeFile>();
  for (const { slug, month, rows } of files.filter((file) => SENDS_OUTCOMES.has(file.slug))) {
    for (const outcome of rows.flatMap((row) => outcomesOf(row, month, random))) {
      if (outcome.month > last) continue;
      const key = `${outcome.month} ${slug}`;
      if (!made.has(key)) made.set(key, { slug, month: outcome.month, rows: [] });
      made.get(key)!.rows.push(outcome);
    }
  }
  return [...made.values()].map((file) => ({
    ...file,
    rows: withForeignRows(file.rows, random.stream(`foreign/${file.slug}/${file.month}`)),
  }));
}

/**
 * What was recorded for one crime: as a rule one outcome, now and then a later one, the same again,
 * two at once, or a court's.
 */
function outcomesOf(from: StreetRow, month: string, random: Random): OutcomeRow[] {
  const type = from.outcome in OUTCOME_TYPE ? OUTCOME_TYPE[from.outcome] : from.outcome;
  const recorded = addMonths(month, random.pickWeighted([5, 4, 2, 1, 1]));
  if (!from.crimeId || !type || from.bucket === 'duplicate') return [];
  const own: OutcomeRow = { crimeId: from.crimeId, month: recorded, type, from };
  return [
    own,
    ...(random.chance(0.04)
      ? [{ ...own, month: addMonths(recorded, 1 + random.below(6)), type: 'Local resolution' }]
      : []),
    ...(random.chance(0.02) ? [own] : []),
    ...(random.chance(0.01) ? [{ ...own, type: CHARGED }] : []),
    ...(random.chance(0.01)
      ? [
          {
            ...own,
            month: addMonths(recorded, 2),
            type: 'Offender fined',
            isCourtResult: true as const,
          },
        ]
      : []),
  ];
}

/**
 * Outcomes of crimes that are in no street file, as those of years ago are, and now and then one
 * without an id.
 */
function withForeignRows(rows: readonly OutcomeRow[], random: Random): OutcomeRow[] {
  const { from, month } = rows[0]!;
  const foreign = (crimeId: string): OutcomeRow => ({ crimeId, month, type: CHARGED, from });
  const withoutId =
    rows.length > ROOM_FOR_A_ROW_WITHOUT_ID && random.chance(0.5) ? [foreign('')] : [];
  return [...rows, foreign(random.hex(64)), foreign(random.hex(64)), ...withoutId];
}

/** Path as in the publisher's archive, and the CSV. */
export function outcomeFileText({ slug, month, rows }: OutcomeFile): DemoFile {
  return {
    path: `${month}/${month}-${slug}-outcomes.csv`,
    content: tableText(HEADER, rows.map(outcomeFields), { newline: '\r\n' }),
  };
}

function outcomeFields({ crimeId, month, type, from }: OutcomeRow): Field[] {
  return [
    crimeId,
    month,
    from.reportedBy,
    from.reportedBy,
    from.long,
    from.lat,
    from.location,
    from.lsoaCode,
    from.lsoaName,
    type,
  ];
}
