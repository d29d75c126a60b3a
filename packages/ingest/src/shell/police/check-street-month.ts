import { ledger } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import { sample } from '../../core/findings.js';
import { IngestError } from '../../core/ingest-error.js';
import { quoted } from '../../core/quotation.js';
import { checkStreetRows, type LedgeredFile } from './check-street-rows.js';
import { findLine } from '../input/find-line.js';
import type { Workbench } from '../input/workbench.js';
import type { StagedFile } from './police-month.js';

// Methodology §2: more than 0.5 % of rows in unknown areas stop a build. The same limit holds for
// rows of another force.
const MOST_UNPLACED = 0.005;

const LEDGER_OF_FILE = z.extend(ledger, { file_no: z.int() });

const ROWS_OF_FILE = { fileNo: z.int(), rowCount: z.int() };
const UNKNOWN_CATEGORY = z.object({ crimeType: z.nullable(z.string()), ...ROWS_OF_FILE });
const UNKNOWN_AREA = z.object({ lsoaCode: z.nullable(z.string()), ...ROWS_OF_FILE });
const OTHER_FORCE = z.object({ reportedBy: z.string(), ...ROWS_OF_FILE });

/** A value that does not belong in a file, and how many of its rows have it. */
interface Refused {
  value: string | null;
  fileNo: number;
  rowCount: number;
}

/**
 * Throws IngestError where a month's rows were lost, cannot be read, or have unknown categories,
 * unknown areas or another force. Returns notes.
 */
export async function checkStreetMonth(
  bench: Workbench,
  staged: readonly StagedFile[],
  month: string,
): Promise<string[]> {
  const { warehouse, accepted } = bench;
  const ledgers = await warehouse.rows('reports/police/ledgers.sql', LEDGER_OF_FILE);
  const files = ledgers.map(({ file_no, ...ledger }): LedgeredFile => ({
    ...staged[file_no]!,
    ledger,
  }));
  await checkStreetRows(bench, files);
  const refuse = (
    code: 'unknownCategory' | 'unknownAreas' | 'mixedForces',
    rows: readonly Refused[],
    sentence: (found: string) => string,
  ): Promise<void> =>
    accepted.includes(code) ? Promise.resolve() : refusal(code, files, rows, sentence);

  const categories = (
    await warehouse.rows('checks/police/unknown_categories.sql', UNKNOWN_CATEGORY)
  ).map(({ crimeType, ...row }) => ({ ...row, value: crimeType }));
  if (categories.length > 0) {
    await refuse(
      'unknownCategory',
      categories,
      (found) =>
        `${month} holds a category that is not one of the 14: ${found}. ` +
        'The publisher may have changed its categories, ' +
        'and this version cannot say where they belong; ' +
        '--accept unknownCategory leaves the rows out and counts them.',
    );
  }
  const [read, unknown] = [sum(files, 'read'), sum(files, 'unknownArea')];
  if (unknown > read * MOST_UNPLACED) {
    await refuse(
      'unknownAreas',
      (await warehouse.rows('checks/police/unknown_areas.sql', UNKNOWN_AREA)).map(
        ({ lsoaCode, ...row }) => ({ ...row, value: lsoaCode }),
      ),
      (found) =>
        `${unknown} of ${read} rows of ${month} carry LSOA codes that no lookup knows: ` +
        `${found}. Add the lookup that holds them, or run again with --accept unknownAreas.`,
    );
  }
  const strangers = (await warehouse.rows('checks/police/mixed_forces.sql', OTHER_FORCE))
    .filter(({ fileNo, rowCount }) => rowCount > files[fileNo]!.ledger.read * MOST_UNPLACED)
    .map(({ reportedBy, ...row }) => ({ ...row, value: reportedBy }));
  if (strangers.length > 0) {
    await refuse(
      'mixedForces',
      strangers,
      (found) =>
        `a force’s file holds rows of its own, but here another force reports some: ${found}. ` +
        'Two files may have been joined: fetch each again, ' +
        'or run again with --accept mixedForces.',
    );
  }
  return files
    .filter(({ blankLines }) => blankLines > 0)
    .map(
      ({ file, blankLines }) =>
        `${file}: ${blankLines} blank line${blankLines === 1 ? '' : 's'} among its rows, passed over.`,
    );
}

/** Throws for rows that a check returned, with the file, the line and a sample. */
async function refusal(
  code: IngestError['code'],
  files: readonly LedgeredFile[],
  rows: readonly Refused[],
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
