import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SalesProfile } from '../../core/context/sales-months.js';
import { IngestError } from '../../core/ingest-error.js';
import type { FoundFile } from '../../core/input/inventory.js';
import { quoted } from '../../core/quotation.js';
import { checkNothingLost } from '../input/check-lines.js';
import { checkedCopy } from '../input/checked-copy.js';
import { lineOfRow } from '../input/find-line.js';
import type { InputFile } from '../input/input-files.js';
import type { CheckedLookup } from '../input/read-lookup.js';
import type { Row, Warehouse } from '../warehouse.js';

/** A Price Paid file whose bytes and rows were checked. */
export interface PricePaidFile extends CheckedLookup {
  profile: SalesProfile;
  /** Lines that are not rows of 16 fields. */
  rejected: number;
}

/** What files of Price Paid are read with. */
export interface PricePaidReading {
  files: ReadonlyMap<string, InputFile>;
  warehouse: Warehouse;
  scratch: string;
  accepted: readonly string[];
}

// As for street files: half a per cent of a file's rows, and the columns are not what they should
// be.
const MOST_MALFORMED = 0.005;

/**
 * Reads one file through: its lines, its months and what cannot be read. The copy of a ZIP's member
 * stays for the second reading.
 */
export async function readPricePaid(
  found: FoundFile,
  number: number,
  { files, warehouse, scratch, accepted }: PricePaidReading,
): Promise<PricePaidFile> {
  const copy = await checkedCopy(files.get(found.file)!, join(scratch, `price-paid-${number}.csv`));
  // Price Paid has no header: the line that the check takes for one is a sale.
  const checked = { ...copy, lines: copy.lines + 1, found };
  await warehouse.set('path', checked.path);
  await warehouse.set('file_no', number);
  await warehouse.run('staging/price-paid/stg_sales_by_month.sql');
  const rows = (await warehouse.rows(
    'staging/price-paid/sales_months_of_file.sql',
  )) as unknown as SalesProfile['rows'];
  const [reject] = await warehouse.rows('reports/price-paid/rejected_sales.sql');
  const file: PricePaidFile = {
    ...checked,
    profile: { file: found.file, rows },
    rejected: Number(reject!['rowCount']),
  };
  const read = file.profile.rows.reduce((sum, row) => sum + row.rows, 0) + file.rejected;
  await checkNothingLost(
    file,
    read,
    file.rejected > 0 ? Number(reject!['lastLine']) : undefined,
    0,
  );
  await checkMalformed(file, reject!, warehouse, accepted);
  return file;
}

/** Removes the copies that were made for the reading. */
export async function forgetPricePaid(
  read: readonly PricePaidFile[],
  { scratch }: PricePaidReading,
): Promise<void> {
  await Promise.all(
    read
      .filter(({ path }) => path.startsWith(scratch))
      .map(({ path }) => rm(path, { force: true })),
  );
}

async function checkMalformed(
  { file, path, lines, profile, rejected }: PricePaidFile,
  reject: Row,
  warehouse: Warehouse,
  accepted: readonly string[],
): Promise<void> {
  const malformed =
    rejected +
    profile.rows.filter(({ status }) => status === null).reduce((sum, row) => sum + row.rows, 0);
  if (malformed <= lines * MOST_MALFORMED || accepted.includes('malformedRows')) return;
  const { line, found } = await firstMalformed(path, rejected, reject, warehouse);
  throw new IngestError(
    'malformedRows',
    `${file}, line ${line}: ${found}. ${malformed} of ${lines} rows of this file cannot be read. Fetch it again from HM Land Registry, 16 columns without a header; --accept malformedRows leaves the rows out and counts them.`,
    file,
    line,
  );
}

async function firstMalformed(
  path: string,
  rejected: number,
  reject: Row,
  warehouse: Warehouse,
): Promise<{ line: number; found: string }> {
  if (rejected > 0)
    return {
      line: Number(reject['line']),
      found: `not a row of 16 fields (${String(reject['problem']).split('\n')[0]})`,
    };
  const [row] = await warehouse.rows('checks/price-paid/first_unreadable_sale.sql');
  return row
    ? { line: (await lineOfRow(path, Number(row['rowNo']), 0)) ?? 1, found: whatIsWrong(row) }
    : { line: 1, found: 'rows that cannot be read' };
}

const READABLE: readonly (readonly [column: string, what: string, is: RegExp])[] = [
  ['id', 'the first field should be a transaction id in braces', /^\{?[0-9a-f-]{36}\}?$/i],
  ['status', 'the last field should be A, C or D', /^[ACD]$/],
  ['price', 'the price should be a whole number of pounds above 0', /^0*[1-9]\d{0,8}$/],
  ['propertyType', 'the property type should be D, S, T, F or O', /^[DSTFO]$/],
  ['category', 'the category should be A or B', /^[AB]$/],
];

function whatIsWrong(row: Row): string {
  const wrong = READABLE.find(([column, , is]) => !is.test(String(row[column] ?? '')));
  const [column, what] = wrong ?? [
    'transferred',
    'the date of transfer should be a day since 1995, as 2025-03-14',
  ];
  return `${what}, found ${quoted(String(row[column] ?? ''))}`;
}
