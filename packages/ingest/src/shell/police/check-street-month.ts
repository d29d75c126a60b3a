import { ledger } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import { sample } from '../../core/findings.js';
import { IngestError } from '../../core/ingest-error.js';
import { quoted } from '../../core/quotation.js';
import { findLine } from '../input/find-line.js';
import type { Workbench } from '../input/workbench.js';
import { checkStreetRows, type LedgeredFile } from './check-street-rows.js';
import type { StagedFile } from './police-month.js';
import { numbered } from '../../core/number-text.js';

// Methodology §2: more than 0.5 % of rows in unknown areas stop a build. The same limit holds for
// rows of another force.
const MOST_UNPLACED = 0.005;

const LEDGER_OF_FILE = z.extend(ledger, { file_no: z.int() });

/**
 * Throws IngestError where a month's rows were lost, cannot be read, or have unknown categories,
 * unknown areas or another force. Returns notes.
 */
export async function checkStreetMonth(
  bench: Workbench,
  staged: readonly StagedFile[],
  month: string,
): Promise<string[]> {
  const ledgers = await bench.warehouse.rows('reports/police/ledgers.sql', LEDGER_OF_FILE);
  const files = ledgers.map(({ file_no, ...ledger }): LedgeredFile => ({
    ...staged[file_no]!,
    ledger,
  }));
  await checkStreetRows(bench, files);
  await checkCategories(bench, files, month);
  await checkAreas(bench, files, month);
  await checkForces(bench, files);
  return files
    .filter(({ blankLines }) => blankLines > 0)
    .map(
      ({ file, blankLines }) =>
        `${file}: ${numbered(blankLines, 'blank {line|lines}')} among its rows, passed over.`,
    );
}

const ROWS_OF_FILE = { fileNo: z.int(), rowCount: z.int() };
const UNKNOWN_CATEGORY = z.object({ crimeType: z.nullable(z.string()), ...ROWS_OF_FILE });
const UNKNOWN_AREA = z.object({ lsoaCode: z.nullable(z.string()), ...ROWS_OF_FILE });
const OTHER_FORCE = z.object({ reportedBy: z.string(), ...ROWS_OF_FILE });

async function checkCategories(
  { warehouse, accepted }: Workbench,
  files: readonly LedgeredFile[],
  month: string,
): Promise<void> {
  const rows = await warehouse.rows('checks/police/unknown_categories.sql', UNKNOWN_CATEGORY);
  if (rows.length === 0 || accepted.includes('unknownCategory')) return;
  await refuse(
    'unknownCategory',
    files,
    rows.map(({ crimeType, ...row }) => ({ ...row, value: crimeType })),
    (found) =>
      `${month} holds a category that is not one of the 14: ${found}. ` +
      'The publisher may have changed its categories, ' +
      'and this version cannot say where they belong; ' +
      '--accept unknownCategory leaves the rows out and counts them.',
  );
}

async function checkAreas(
  { warehouse, accepted }: Workbench,
  files: readonly LedgeredFile[],
  month: string,
): Promise<void> {
  const [read, unknown] = [sum(files, 'read'), sum(files, 'unknownArea')];
  if (unknown <= read * MOST_UNPLACED || accepted.includes('unknownAreas')) return;
  const rows = await warehouse.rows('checks/police/unknown_areas.sql', UNKNOWN_AREA);
  await refuse(
    'unknownAreas',
    files,
    rows.map(({ lsoaCode, ...row }) => ({ ...row, value: lsoaCode })),
    (found) =>
      `${unknown} of ${read} rows of ${month} carry LSOA codes that no lookup knows: ` +
      `${found}. Add the lookup that holds them, or run again with --accept unknownAreas.`,
  );
}

async function checkForces(
  { warehouse, accepted }: Workbench,
  files: readonly LedgeredFile[],
): Promise<void> {
  const rows = (await warehouse.rows('checks/police/mixed_forces.sql', OTHER_FORCE)).filter(
    ({ fileNo, rowCount }) => rowCount > files[fileNo]!.ledger.read * MOST_UNPLACED,
  );
  if (rows.length === 0 || accepted.includes('mixedForces')) return;
  await refuse(
    'mixedForces',
    files,
    rows.map(({ reportedBy, ...row }) => ({ ...row, value: reportedBy })),
    (found) =>
      `a force’s file holds rows of its own, but here another force reports some: ${found}. ` +
      'Two files may have been joined: fetch each again, ' +
      'or run again with --accept mixedForces.',
  );
}

/** A value that does not belong in a file, and how many of its rows have it. */
interface StrayValue {
  value: string | null;
  fileNo: number;
  rowCount: number;
}

/** Throws with the file, the line of the first value, and a sample of the values. */
async function refuse(
  code: IngestError['code'],
  files: readonly LedgeredFile[],
  rows: readonly StrayValue[],
  sentence: (found: string) => string,
): Promise<void> {
  const { file, path } = files[rows[0]!.fileNo]!;
  const value = String(rows[0]!.value);
  const line = await findLine(
    path,
    (text) => text.includes(`,${value},`) || text.includes(`"${value}"`),
  );
  const found = sample([
    ...new Set(rows.map((row) => `${quoted(String(row.value))} (rows: ${row.rowCount})`)),
  ]);
  throw new IngestError(
    code,
    `${file}${line === undefined ? '' : `, line ${line}`}: ${sentence(found)}`,
    file,
    line,
  );
}

function sum(files: readonly LedgeredFile[], bucket: 'read' | 'unknownArea'): number {
  return files.reduce((total, { ledger }) => total + ledger[bucket], 0);
}
