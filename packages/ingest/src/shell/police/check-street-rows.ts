import type { Ledger } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import { IngestError } from '../../core/ingest-error.js';
import { quoted } from '../../core/quotation.js';
import type { CheckedFile } from '../input/checked-copy.js';
import { checkNothingLost } from '../input/check-lines.js';
import { lineOfRow } from '../input/find-line.js';
import type { Warehouse } from '../warehouse.js';

/** A street file of the staged month with the ledger of its rows, in the order of `file_no`. */
export interface LedgeredFile extends CheckedFile {
  ledger: Ledger;
}

// The share of a file's rows that may be unreadable, as methodology §2 has it for unknown areas.
const MOST_MALFORMED = 0.005;

const REJECTED = z.object({
  fileNo: z.int(),
  line: z.int(),
  lastLine: z.int(),
  problem: z.string(),
});

/**
 * Throws `rowsLost` where a file has other rows than lines, `malformedRows` where too many cannot
 * be read.
 */
export async function checkRows(
  month: string,
  files: readonly LedgeredFile[],
  warehouse: Warehouse,
  accepted: readonly string[],
): Promise<void> {
  const rejected = new Map(
    (await warehouse.rows('checks/police/rejected_lines.sql', REJECTED)).map((row) => [
      files[row.fileNo]!,
      row,
    ]),
  );
  for (const file of files)
    await checkNothingLost(file, file.ledger.read, rejected.get(file)?.lastLine);
  const worst = files.find(({ ledger }) => ledger.malformed > ledger.read * MOST_MALFORMED);
  if (!worst || accepted.includes('malformedRows')) return;
  const { line, found } = await firstMalformed(month, worst, rejected.get(worst), warehouse);
  throw new IngestError(
    'malformedRows',
    `${worst.file}, line ${line}: ${found}. ${worst.ledger.malformed} of ${worst.ledger.read} rows of this file cannot be read. Put its columns in the publisher’s order or fetch it again; --accept malformedRows leaves the rows out and counts them.`,
    worst.file,
    line,
  );
}

const UNREADABLE = z.object({
  rowNo: z.int(),
  month: z.nullable(z.string()),
  longitude: z.nullable(z.string()),
  latitude: z.nullable(z.string()),
  crimeType: z.nullable(z.string()),
  lsoaCode: z.nullable(z.string()),
});

async function firstMalformed(
  month: string,
  { path }: LedgeredFile,
  rejected: z.infer<typeof REJECTED> | undefined,
  warehouse: Warehouse,
): Promise<{ line: number; found: string }> {
  if (rejected)
    return {
      line: rejected.line,
      found: `not a row of 12 columns (${rejected.problem.split('\n')[0]})`,
    };
  await warehouse.set('path', path);
  const [row] = await warehouse.rows('checks/police/first_unreadable_row.sql', UNREADABLE);
  if (!row) return { line: 2, found: 'rows that cannot be read' };
  return {
    line: (await lineOfRow(path, row.rowNo)) ?? 2,
    found: whatIsWrong(row, month),
  };
}

function whatIsWrong(
  { month: found, crimeType, longitude, latitude, lsoaCode }: z.infer<typeof UNREADABLE>,
  month: string,
): string {
  const text = (value: string | null): string => quoted(value ?? '');
  if (found !== month) return `the Month column should say ${month}, found ${text(found)}`;
  if (crimeType === null) return 'the Crime type column is empty';
  if (lsoaCode !== null && !/^[A-Z]\d{8}$/.test(lsoaCode))
    return `the LSOA code should be like E01000001, found ${text(lsoaCode)}`;
  return `longitude and latitude should lie in the United Kingdom, found ${text(longitude)} and ${text(latitude)}`;
}
