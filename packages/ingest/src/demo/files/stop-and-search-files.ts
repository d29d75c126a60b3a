import type { DemoFile } from '../demo-file.js';
import type { Lsoa } from '../world/places.js';
import type { Random } from '../random.js';
import { tableText, type Field } from '../table.js';

const HEADER = [
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
];
const OUTCOMES = [
  'A no further action disposal',
  'A no further action disposal',
  'Community resolution',
  'Arrest',
];
const ROWS = 24;
/** The only force that sends searches. */
export const SENDS_SEARCHES = 'wexmere';

/** Searches in a month; one month has a quarter of the usual, so its file is incomplete. */
export function searchesIn(month: string): number {
  return month.endsWith('-08') ? ROWS / 4 : ROWS;
}

/** Stop-and-search files of one force, recognised by their name and never as street files. */
export function stopAndSearchFiles(
  months: readonly string[],
  lsoas: readonly Lsoa[],
  random: Random,
): DemoFile[] {
  const own = lsoas.filter(({ ltla }) => ltla.force.slug === SENDS_SEARCHES);
  return months.map((month) => ({
    path: `${month}/${month}-${SENDS_SEARCHES}-stop-and-search.csv`,
    content: tableText(
      HEADER,
      Array.from({ length: searchesIn(month) }, () => searchFields(month, own, random)),
      { newline: '\r\n' },
    ),
  }));
}

function searchFields(month: string, lsoas: readonly Lsoa[], random: Random): Field[] {
  const two = (limit: number): string => String(random.below(limit)).padStart(2, '0');
  const date = `${month}-${String(1 + random.below(28)).padStart(2, '0')}T${two(24)}:${two(60)}:00+00:00`;
  const snap = random.chance(0.15) ? undefined : random.pick(random.pick(lsoas).snapPoints);
  const place = snap ? [snap.lat.toFixed(6), snap.long.toFixed(6)] : ['', ''];
  const outcome = random.pick(OUTCOMES);
  return [
    random.pick(['Person search', 'Person and Vehicle search', 'Vehicle search']),
    date,
    'False',
    '',
    ...place,
    random.pick(['Male', 'Female', '']),
    random.pick(['10-17', '18-24', '25-34', 'over 34', '']),
    'Other ethnic group - Not stated',
    '',
    'Misuse of Drugs Act 1971 (section 23)',
    'Controlled drugs',
    outcome,
    outcome === 'Arrest' ? 'True' : '',
    'False',
  ];
}
