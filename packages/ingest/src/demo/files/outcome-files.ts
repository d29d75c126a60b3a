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
/** The other two, Harrowmouth and Greater Brackwater, send no outcomes, like some real forces. */
export const SENDS_OUTCOMES: ReadonlySet<string> = new Set(['wexmere', 'skelder']);
// Outcome of a street file → outcome type of an outcomes file; unsettled outcomes are not in it.
const OUTCOME_TYPE: Readonly<Record<string, string | undefined>> = {
  'Under investigation': undefined,
  'Status update unavailable': undefined,
  'Awaiting court outcome': 'Suspect charged',
  'Court result unavailable': 'Suspect charged',
};
const CHARGED = 'Suspect charged';
/** With fewer rows, a single one without an id would be more than one in 200. */
const ROOM_FOR_A_ROW_WITHOUT_ID = 250;

/** One row of an outcomes file. */
export interface OutcomeRow {
  crimeId: string;
  month: string;
  type: string;
  /** The street row of its crime, which gives its force and place. */
  from: StreetRow;
  /** A court's result after 2019-05; no release shows it. */
  isCourtResult?: true;
}

/** One force's outcomes file for one month. */
export interface OutcomeFile {
  slug: string;
  month: string;
  rows: OutcomeRow[];
}

/** Outcomes by the month they were recorded in, most within four months of the incident. */
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
 * Outcomes recorded for one crime: usually one; sometimes a later one too, a repeat, two at once,
 * or a court's.
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
 * Adds outcomes of crimes in no street file, such as crimes of years ago, and sometimes one without
 * an id.
 */
function withForeignRows(rows: readonly OutcomeRow[], random: Random): OutcomeRow[] {
  const { from, month } = rows[0]!;
  const foreign = (crimeId: string): OutcomeRow => ({ crimeId, month, type: CHARGED, from });
  const withoutId =
    rows.length > ROOM_FOR_A_ROW_WITHOUT_ID && random.chance(0.5) ? [foreign('')] : [];
  return [...rows, foreign(random.hex(64)), foreign(random.hex(64)), ...withoutId];
}

/** Path as in the publisher's archive, and CSV. */
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
