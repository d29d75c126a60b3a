import type { Ledger } from '@crimetrends/sdk/contract';
import { sample } from '../core/findings.js';
import { IngestError } from '../core/ingest-error.js';
import type { CheckedFile } from './checked-copy.js';
import type { Row, Warehouse } from './warehouse.js';

// Methodology §2: a release whose unknown areas pass 0.5 % stops; the same share stops for rows that cannot be read.
const MOST_UNPLACED = 0.005;

/** A street file of the staged month with the ledger of its rows, in the order of `file_no`. */
interface LedgeredFile extends CheckedFile {
  ledger: Ledger;
}

/** Stops the build when a month's rows were lost, cannot be read, or carry categories or areas nobody knows. */
export async function checkStreetMonth(month: string, checked: readonly CheckedFile[], warehouse: Warehouse, accepted: readonly string[]): Promise<void> {
  const ledgers = (await warehouse.rows('checks/ledgers.sql')) as unknown as (Ledger & { file_no: number })[];
  const files = ledgers.map(({ file_no, ...ledger }): LedgeredFile => ({ ...checked[file_no]!, ledger }));
  await checkNothingLost(files, warehouse);
  await checkMalformed(month, files, warehouse, accepted);
  const categories = await warehouse.rows('checks/unknown_categories.sql');
  if (categories.length > 0) {
    const file = files[Number(categories[0]!['fileNo'])]!.file;
    throw new IngestError('unknownCategory', `${file}: ${month} holds a category that is not one of the 14: ${described(categories, 'crimeType')}. The publisher may have changed its categories; this version cannot say where they belong.`, file);
  }
  const read = sum(files, 'read');
  const unknown = sum(files, 'unknownArea');
  if (unknown > read * MOST_UNPLACED && !accepted.includes('unknownAreas')) {
    const areas = await warehouse.rows('checks/unknown_areas.sql');
    const file = files[Number(areas[0]!['fileNo'])]!.file;
    throw new IngestError('unknownAreas', `${file}: ${unknown} of ${read} rows of ${month} carry LSOA codes that no lookup knows: ${described(areas, 'lsoaCode')}. Add the lookup that holds them, or run again with --accept unknownAreas.`, file);
  }
}

async function checkNothingLost(files: readonly LedgeredFile[], warehouse: Warehouse): Promise<void> {
  const lost = files.find(({ ledger, lines }) => ledger.read !== lines);
  if (!lost) return;
  const rejected = (await warehouse.rows('checks/rejected_lines.sql')).find(({ fileNo }) => fileNo === files.indexOf(lost));
  const line = rejected ? Number(rejected['line']) : undefined;
  throw new IngestError(
    'rowsLost',
    `${lost.file}${line === undefined ? '' : `, line ${line}`}: the file has ${lost.lines} lines below its header but ${lost.ledger.read} rows. A quote that is opened and not closed does this. Mend the line or fetch the file again.`,
    lost.file,
    line,
  );
}

async function checkMalformed(month: string, files: readonly LedgeredFile[], warehouse: Warehouse, accepted: readonly string[]): Promise<void> {
  const worst = files.find(({ ledger }) => ledger.malformed > ledger.read * MOST_UNPLACED);
  if (!worst || accepted.includes('malformedRows')) return;
  const { line, found } = await firstMalformed(month, files, worst, warehouse);
  throw new IngestError(
    'malformedRows',
    `${worst.file}, line ${line}: ${found}. ${worst.ledger.malformed} of ${worst.ledger.read} rows of this file cannot be read. Put its columns in the publisher’s order or fetch it again; --accept malformedRows leaves the rows out and counts them.`,
    worst.file,
    line,
  );
}

async function firstMalformed(month: string, files: readonly LedgeredFile[], { path, file: name }: LedgeredFile, warehouse: Warehouse): Promise<{ line: number; found: string }> {
  const rejected = (await warehouse.rows('checks/rejected_lines.sql')).find(({ fileNo }) => files[Number(fileNo)]!.file === name);
  if (rejected) return { line: Number(rejected['line']), found: `not a row of 12 columns (${String(rejected['problem']).split('\n')[0]})` };
  await warehouse.set('path', path);
  const [row] = await warehouse.rows('checks/first_unreadable_row.sql');
  if (!row) return { line: 2, found: 'rows that cannot be read' };
  return { line: Number(row['line']), found: whatIsWrong(row, month) };
}

function whatIsWrong(row: Row, month: string): string {
  if (row['month'] !== month) return `the Month column should say ${month}, found “${row['month'] ?? ''}”`;
  if (row['crimeType'] === null) return 'the Crime type column is empty';
  return `longitude and latitude should lie in the United Kingdom, found “${row['longitude'] ?? ''}” and “${row['latitude'] ?? ''}”`;
}

function described(rows: readonly Row[], column: string): string {
  return sample([...new Set(rows.map((row) => `“${row[column] ?? ''}” (rows: ${row["rowCount"]})`))]);
}

function sum(files: readonly LedgeredFile[], bucket: 'read' | 'unknownArea'): number {
  return files.reduce((total, { ledger }) => total + ledger[bucket], 0);
}
