import { addMonths } from '@crimetrends/sdk/contract';
import type { DemoFile } from './demo-file.js';
import type { Random } from './random.js';
import type { StreetFile } from './street-files.js';
import { tableText, type Field } from './table.js';

const HEADER = [
  'Crime ID', 'Month', 'Reported by', 'Falls within', 'Longitude', 'Latitude', 'Location', 'LSOA code', 'LSOA name', 'Outcome type',
];
/** Harrowmouth and Greater Brackwater send no outcomes, as some real forces do not. */
const SENDS_OUTCOMES = new Set(['wexmere', 'skelder']);
// How a street file's wording reads in an outcomes file; what is not settled is not in it.
const OUTCOME_TYPE: Readonly<Record<string, string | undefined>> = {
  'Under investigation': undefined,
  'Status update unavailable': undefined,
  'Awaiting court outcome': 'Suspect charged',
  'Court result unavailable': 'Suspect charged',
};

/** One force's outcomes file of one month. */
export interface OutcomeFile {
  slug: string;
  month: string;
  rows: Field[][];
}

/** Outcomes by the month they were recorded in, up to four months after the incident. */
export function outcomeFiles(files: readonly StreetFile[], random: Random): OutcomeFile[] {
  const last = files.at(-1)?.month ?? '';
  const made = new Map<string, OutcomeFile>();
  for (const file of files.filter(({ slug }) => SENDS_OUTCOMES.has(slug))) {
    for (const row of file.rows) {
      const type = row.outcome in OUTCOME_TYPE ? OUTCOME_TYPE[row.outcome] : row.outcome;
      const month = addMonths(file.month, random.pickWeighted([5, 4, 2, 1, 1]));
      if (!row.crimeId || !type || row.bucket === 'duplicate' || month > last) continue;
      const place = [row.long, row.lat, row.location, row.lsoaCode, row.lsoaName];
      const key = `${month} ${file.slug}`;
      if (!made.has(key)) made.set(key, { slug: file.slug, month, rows: [] });
      made.get(key)!.rows.push([row.crimeId, month, row.reportedBy, row.reportedBy, ...place, type]);
    }
  }
  return [...made.values()];
}

/** Path as in the publisher's archive, and the CSV. */
export function outcomeFileText({ slug, month, rows }: OutcomeFile): DemoFile {
  return { path: `${month}/${month}-${slug}-outcomes.csv`, content: tableText(HEADER, rows, { newline: '\r\n' }) };
}
