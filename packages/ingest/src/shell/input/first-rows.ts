import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { IngestError } from '../../core/ingest-error.js';
import { lineError } from './checked-copy.js';

/** The first two rows of a table. */
export interface FirstRows {
  rows: string[][];
  /** Line number of the first row; more than 1 after blank lines. */
  line: number;
}

/**
 * Reads the first rows from a file's first bytes. Throws IngestError where these are not lines of
 * text.
 * @param isWhole the file has no more bytes
 */
export function firstRows(start: Buffer, file: string, isWhole: boolean): FirstRows {
  refuseUtf16(start, file);
  const lines = firstLines(start, file, isWhole);
  const line = lines.findIndex((text) => text !== '') + 1;
  return {
    rows: lines
      .filter((text) => text !== '')
      .slice(0, 2)
      .map(fields),
    line,
  };
}

function firstLines(start: Buffer, file: string, isWhole: boolean): string[] {
  const end = start.lastIndexOf(10);
  if (end === -1 && start.includes(13)) throw lineError(file, { kind: 'loneReturn', line: 1 });
  if (end === -1 && !isWhole) throw lineError(file, { kind: 'tooLong', line: 1 });
  // A row cut off by the end of the bytes is not among the lines.
  const lines = (isWhole ? start : start.subarray(0, end)).toString('latin1').split(/\r?\n/);
  const first = lines.slice(0, lines.findIndex((text) => text !== '') + 2);
  const bytes = Buffer.from(first.join('\n'), 'latin1');
  if (!isUtf8(bytes) || bytes.includes(0)) {
    const at =
      first.findIndex((text) => text.includes('\u0000') || !isUtf8(Buffer.from(text, 'latin1'))) +
      1;
    throw new IngestError(
      'notUtf8',
      `${file}, line ${at}: bytes that are not UTF-8 text. ` +
        'Fetch the file again, or convert it to UTF-8, then run again.',
      file,
      at,
    );
  }
  const broken = first.findIndex((text) => text.includes('\r'));
  if (broken !== -1) throw lineError(file, { kind: 'loneReturn', line: broken + 1 });
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
}

function refuseUtf16(start: Buffer, file: string): void {
  const [first, second] = [start[0], start[1]];
  const isUtf16 =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0) !== (second === 0);
  if (start.length < 2 || !isUtf16) return;
  throw new IngestError(
    'notUtf8',
    `${file}, line 1: UTF-16 text, as Excel’s “Unicode text” is. Save it as “CSV UTF-8”, then run again.`,
    file,
    1,
  );
}

function fields(line: string): string[] {
  try {
    return (parse(line, { relax_quotes: true, relax_column_count: true }) as string[][])[0] ?? [];
  } catch {
    // A quote is not closed. Enough to report what was found.
    return line.split(',');
  }
}
