import { join } from 'node:path';
import * as z from 'zod/mini';
import type { SalesProfile } from '../../core/context/house-prices/sales-months.js';
import { IngestError } from '../../core/ingest-error.js';
import type { FoundFile } from '../../core/input/inventory.js';
import { quoted } from '../../core/quotation.js';
import { checkNothingLost } from '../input/check-lines.js';
import { checkedCopy } from '../input/checked-copy.js';
import { lineOfRow } from '../input/find-line.js';
import type { CheckedLookup } from '../input/read-lookup.js';
import type { Workbench } from '../input/workbench.js';
import type { Warehouse } from '../warehouse.js';

/** A Price Paid file whose bytes and rows were checked. */
export interface PricePaidFile extends CheckedLookup {
  profile: SalesProfile;
  /** Lines that are not rows of 16 fields. */
  rejected: number;
}

// The same limit as for street files: with more, the columns are not what they should be.
const MOST_MALFORMED = 0.005;

const ROWS_OF_MONTH = z.object({
  status: z.nullable(z.string()),
  month: z.nullable(z.string()),
  rows: z.int(),
});

const REJECTED = z.object({
  line: z.nullable(z.int()),
  lastLine: z.nullable(z.int()),
  rowCount: z.int(),
  problem: z.nullable(z.string()),
});

/**
 * Reads one Price Paid file for the first time: its lines, its months, its unreadable rows. The
 * copy of a ZIP's member stays for the second reading. Throws IngestError.
 */
export async function readPricePaid(
  { files, warehouse, scratch, accepted }: Workbench,
  found: FoundFile,
  number: number,
): Promise<PricePaidFile> {
  const copy = await checkedCopy(files.get(found.file)!, join(scratch, `price-paid-${number}.csv`));
  // Price Paid has no header: the line counted as one is a sale.
  const checked = { ...copy, lines: copy.lines + 1, found };
  await warehouse.set('path', checked.path);
  await warehouse.set('file_no', number);
  await warehouse.run('staging/price-paid/stg_sales_by_month.sql');
  const rows = await warehouse.rows('staging/price-paid/sales_months_of_file.sql', ROWS_OF_MONTH);
  const [reject] = await warehouse.rows('reports/price-paid/rejected_sales.sql', REJECTED);
  const file: PricePaidFile = {
    ...checked,
    profile: { file: found.file, rows },
    rejected: reject!.rowCount,
  };
  const read = file.profile.rows.reduce((sum, row) => sum + row.rows, 0) + file.rejected;
  await checkNothingLost(file, read, reject!.lastLine ?? undefined, 0);
  await checkMalformed(file, reject!, warehouse, accepted);
  return file;
}

async function checkMalformed(
  { file, path, lines, profile, rejected }: PricePaidFile,
  reject: z.infer<typeof REJECTED>,
  warehouse: Warehouse,
  accepted: readonly string[],
): Promise<void> {
  const malformed =
    rejected +
    profile.rows.filter(({ status }) => status === null).reduce((sum, row) => sum + row.rows, 0);
  if (malformed <= lines * MOST_MALFORMED || accepted.includes('malformedRows')) return;
  const { line, found } = await firstMalformed(path, reject, warehouse);
  throw new IngestError(
    'malformedRows',
    `${file}, line ${line}: ${found}. ${malformed} of ${lines} rows of this file cannot be ` +
      'read. Fetch it again from HM Land Registry, 16 columns without a header; ' +
      '--accept malformedRows leaves the rows out and counts them.',
    file,
    line,
  );
}

async function firstMalformed(
  path: string,
  reject: z.infer<typeof REJECTED>,
  warehouse: Warehouse,
): Promise<{ line: number; found: string }> {
  if (reject.line !== null)
    return {
      line: reject.line,
      found: `not a row of 16 fields (${reject.problem!.split('\n')[0]})`,
    };
  const [row] = await warehouse.rows('checks/price-paid/first_unreadable_sale.sql', UNREADABLE);
  return row
    ? { line: (await lineOfRow(path, row.rowNo, 0)) ?? 1, found: whatIsWrong(row) }
    : { line: 1, found: 'rows that cannot be read' };
}

const UNREADABLE = z.object({
  rowNo: z.int(),
  id: z.nullable(z.string()),
  price: z.nullable(z.string()),
  transferred: z.nullable(z.string()),
  propertyType: z.nullable(z.string()),
  category: z.nullable(z.string()),
  status: z.nullable(z.string()),
});
type Unreadable = z.infer<typeof UNREADABLE>;

type Column = Exclude<keyof Unreadable, 'rowNo'>;
const READABLE: readonly (readonly [column: Column, what: string, is: RegExp])[] = [
  ['id', 'the first field should be a transaction id in braces', /^\{?[0-9a-f-]{36}\}?$/i],
  ['status', 'the last field should be A, C or D', /^[ACD]$/],
  ['price', 'the price should be a whole number of pounds above 0', /^0*[1-9]\d{0,8}$/],
  ['propertyType', 'the property type should be D, S, T, F or O', /^[DSTFO]$/],
  ['category', 'the category should be A or B', /^[AB]$/],
];

const TRANSFERRED = [
  'transferred',
  'the date of transfer should be a day since 1995, as 2025-03-14',
] as const;

function whatIsWrong(row: Unreadable): string {
  const wrong = READABLE.find(([column, , is]) => !is.test(row[column] ?? ''));
  const [column, what] = wrong ?? TRANSFERRED;
  return `${what}, found ${quoted(row[column] ?? '')}`;
}
