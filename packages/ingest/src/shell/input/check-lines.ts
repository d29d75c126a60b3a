import { IngestError } from '../../core/ingest-error.js';
import type { CheckedFile } from './checked-copy.js';
import { lineOfOpenQuote } from './find-line.js';

/**
 * Throws `rowsLost` where a file has more or fewer rows than lines, or ends in the middle of a row.
 * @param read rows that were read, rejected ones included
 * @param lastRejected the last line with more or fewer columns than the header
 * @param headerLines 0 for a file without a header, where `lines` counts every line
 */
export async function checkNothingLost(
  file: Omit<CheckedFile, 'bytes' | 'sha256'>,
  read: number,
  lastRejected: number | undefined,
  headerLines = 1,
): Promise<void> {
  const { file: name, path, lines, blankLines, isEnded } = file;
  if (read !== lines) {
    const line = await lineOfOpenQuote(path);
    const cause =
      line === undefined ? 'lines and rows differ' : 'a quote is opened and not closed on its line';
    throw new IngestError(
      'rowsLost',
      `${name}${line === undefined ? '' : `, line ${line}`}: ` +
        `${cause}, so the file has ${lines} lines${headerLines > 0 ? ' below its header' : ''} ` +
        `but ${read} rows. Mend the line or fetch the file again.`,
      name,
      line,
    );
  }
  const last = headerLines + lines + blankLines;
  // A download that broke off ends in half a row, and nothing says how many rows are missing.
  if (isEnded || lastRejected !== last) return;
  throw new IngestError(
    'rowsLost',
    `${name}, line ${last}: the file ends in the middle of a row, so it was cut and rows are missing. Fetch it again.`,
    name,
    last,
  );
}
