import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { IngestError } from '../../core/ingest-error.js';
import { officialFile, type ReadSheet } from '../../core/input/official/official-file.js';
import type { OfficialFile, SheetRow } from '../../core/input/official/official-table.js';
import { SheetReader } from '../../core/input/official/sheet-reader.js';
import { openArchive } from './archive.js';
import { firstBytes, startsLikeZip, unreadable, type InputFile } from './input-files.js';
import { officeDocument, openWorkbook, type Workbook } from './workbook/workbook.js';

// A line of these tables has about 30 cells.
const LONGEST_LINE = 100_000;

/** A file of official figures: a plain file, or a CSV in a ZIP. */
export type OfficialSource = Pick<InputFile, 'file' | 'path' | 'open'>;

/**
 * Reads the tables of recorded crime in a file, XLSX or CSV. Throws IngestError with the sheet, the
 * line and what was found.
 */
export async function readOfficial(source: OfficialSource): Promise<OfficialFile> {
  const { file, path } = source;
  const isWorkbook = startsLikeZip(await firstBytes(await source.open(), 4));
  if (isWorkbook && path === undefined)
    throw new IngestError(
      'missingInput',
      `${file}: a workbook inside a ZIP. Unpack the ZIP and give the workbook.`,
      file,
    );
  const hash = createHash('sha256');
  let bytes = 0;
  const take = (chunk: Buffer): void => {
    hash.update(chunk);
    bytes += chunk.length;
  };
  let sheets: ReadSheet[];
  if (isWorkbook) {
    for await (const chunk of await source.open()) take(chunk as Buffer);
    sheets = await sheetsOfWorkbook(path!, file);
  } else sheets = [await sheetOfCsv(await source.open(), file, take)];
  return officialFile({ file, bytes, sha256: hash.digest('hex') }, sheets);
}

/** A file that the operator named, outside any input folder. */
export function namedSource(path: string): OfficialSource {
  return {
    file: path,
    path,
    open: async () => {
      const handle = await open(path).catch((error: unknown) => {
        throw unreadable(path, error);
      });
      return handle.createReadStream();
    },
  };
}

/** The titles of the tables of recorded crime in a workbook, and the number of their rows. */
export async function tablesInWorkbook(
  path: string,
  label: string,
): Promise<{ titles: string[]; rows: number }> {
  const tables = (await sheetsOfWorkbook(path, label)).flatMap(({ content }) =>
    'table' in content ? [{ title: content.table.title, rows: content.rows ?? 0 }] : [],
  );
  return {
    titles: tables.map(({ title }) => title),
    rows: tables.reduce((sum, table) => sum + table.rows, 0),
  };
}

async function sheetsOfWorkbook(path: string, label: string): Promise<ReadSheet[]> {
  const sheets: ReadSheet[] = [];
  await eachSheet(path, label, async (reader, rows, sheet) => {
    for await (const row of rows) {
      reader.read(row);
      if (reader.isSettled) break;
    }
    sheets.push({ sheet, content: reader.end() });
  });
  return sheets;
}

async function eachSheet(
  path: string,
  label: string,
  read: (reader: SheetReader, rows: AsyncGenerator<SheetRow>, sheet: string) => Promise<void>,
): Promise<void> {
  const workbook = await workbookAt(path, label);
  try {
    for (const { name, rows } of workbook.sheets)
      await read(new SheetReader(label, name), rows(), name);
  } finally {
    workbook.close();
  }
}

async function workbookAt(path: string, label: string): Promise<Workbook> {
  const archive = await openArchive(path, label);
  const kind = officeDocument(archive.members);
  archive.close();
  if (kind === 'workbook') return openWorkbook(path, label);
  throw new IngestError(
    'missingInput',
    kind === 'openDocument'
      ? `${label}: an OpenDocument spreadsheet (ODS), which this program does not read. ` +
          'Open it and save it as XLSX, or each sheet as CSV.'
      : `${label}: a ZIP that is no XLSX workbook. Give the table as XLSX or CSV.`,
    label,
  );
}

async function sheetOfCsv(
  stream: Readable,
  file: string,
  take: (chunk: Buffer) => void,
): Promise<ReadSheet> {
  const reader = new SheetReader(file);
  const rows = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    info: true,
    max_record_size: LONGEST_LINE,
  });
  const fed = pipeline(stream, (chunks: AsyncIterable<Buffer>) => textOf(chunks, file, take), rows);
  // What is wrong is thrown where the rows are read.
  fed.catch(() => {});
  try {
    for await (const { record, info } of rows as AsyncIterable<CsvRow>)
      reader.read({ line: info.lines, cells: record });
    await fed;
  } catch (error) {
    throw error instanceof IngestError ? error : notCsv(file, error as Error);
  }
  return { content: reader.end() };
}

interface CsvRow {
  record: string[];
  info: { lines: number };
}

async function* textOf(
  chunks: AsyncIterable<Buffer>,
  file: string,
  take: (chunk: Buffer) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new IngestError(
        'notUtf8',
        `${file}: bytes that are not UTF-8 text. Save the table as “CSV UTF-8” or as XLSX.`,
        file,
      );
    }
  };
  for await (const chunk of chunks) {
    take(chunk);
    yield decoded(chunk);
  }
  yield decoded();
}

function notCsv(file: string, error: Error & { lines?: number }): IngestError {
  return new IngestError(
    'malformedRows',
    `${file}${error.lines === undefined ? '' : `, line ${error.lines}`}: not a row of a table ` +
      `(${error.message.split('\n')[0]}). Mend the line or fetch the file again.`,
    file,
    error.lines,
  );
}
