import type { Ledger } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import { quoted } from '../../core/quotation.js';
import { lineOfRow } from '../input/find-line.js';
import type { Workbench } from '../input/workbench.js';
import { checkRows, type UnreadableRow } from './check-rows.js';
import type { StagedFile } from './police-month.js';

/** A street file of the staged month with the ledger of its rows. */
export interface LedgeredFile extends StagedFile {
  ledger: Ledger;
}

/** Checks the rows of street files, given in the order of `file_no`; see {@link checkRows}. */
export async function checkStreetRows(
  bench: Workbench,
  files: readonly LedgeredFile[],
): Promise<void> {
  await checkRows(
    bench,
    files,
    files.map(({ ledger }) => ledger),
    {
      rejectedLines: 'checks/police/rejected_lines.sql',
      notARow: 'not a row of 12 columns',
      advice: 'Put its columns in the publisher’s order or fetch it again',
      firstUnusable: (file) => firstUnusable(bench, file),
    },
  );
}

const UNUSABLE = z.object({
  rowNo: z.int(),
  month: z.nullable(z.string()),
  longitude: z.nullable(z.string()),
  latitude: z.nullable(z.string()),
  crimeType: z.nullable(z.string()),
  lsoaCode: z.nullable(z.string()),
});

async function firstUnusable(
  { warehouse }: Workbench,
  { path, month }: StagedFile,
): Promise<UnreadableRow> {
  await warehouse.set('path', path);
  const [row] = await warehouse.rows('checks/police/first_unreadable_row.sql', UNUSABLE);
  if (!row) return { line: 2, found: 'rows that cannot be read' };
  return { line: (await lineOfRow(path, row.rowNo)) ?? 2, found: whatIsWrong(row, month) };
}

function whatIsWrong(
  { month: found, crimeType, longitude, latitude, lsoaCode }: z.infer<typeof UNUSABLE>,
  month: string,
): string {
  const text = (value: string | null): string => quoted(value ?? '');
  if (found !== month) return `the Month column should say ${month}, found ${text(found)}`;
  if (crimeType === null) return 'the Crime type column is empty';
  if (lsoaCode !== null && !/^[A-Z]\d{8}$/.test(lsoaCode))
    return `the LSOA code should be like E01000001, found ${text(lsoaCode)}`;
  return `longitude and latitude should lie in the United Kingdom, found ${text(longitude)} and ${text(latitude)}`;
}
