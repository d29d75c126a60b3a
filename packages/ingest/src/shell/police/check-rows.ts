import * as z from 'zod/mini';
import { IngestError } from '../../core/ingest-error.js';
import { checkNothingLost } from '../input/check-lines.js';
import type { Workbench } from '../input/workbench.js';
import type { StagedFile } from './police-month.js';

/** How many rows of a file were read, and how many of them cannot be used. */
export const ROWS_READ = z.object({ read: z.int(), malformed: z.int() });

/** A line that cannot be read as a row, and what is wrong with it. */
export interface UnreadableRow {
  line: number;
  found: string;
}

/** How unreadable rows of one type of file are found and described. */
export interface RowsCheck {
  /** Query of the lines with more or fewer columns than the header. */
  rejectedLines: string;
  /** What such a line is called. */
  notARow: string;
  /** What to do about them. */
  advice: string;
  /** Finds the first row of a file that has all columns and still cannot be used. */
  firstUnusable(file: StagedFile): Promise<UnreadableRow>;
}

const REJECTED = z.object({
  fileNo: z.int(),
  line: z.int(),
  lastLine: z.int(),
  problem: z.string(),
});

// Share of a file's rows that may be unreadable: the limit of methodology §2 for unknown areas.
const MOST_MALFORMED = 0.005;

/**
 * Throws `rowsLost` where a staged file has more or fewer rows than lines, `malformedRows` where
 * too many cannot be read.
 * @param rows in the order of the files
 */
export async function checkRows(
  { warehouse, accepted }: Workbench,
  files: readonly StagedFile[],
  rows: readonly z.infer<typeof ROWS_READ>[],
  { rejectedLines, notARow, advice, firstUnusable }: RowsCheck,
): Promise<void> {
  const rejected = new Map(
    (await warehouse.rows(rejectedLines, REJECTED)).map((row) => [row.fileNo, row]),
  );
  for (const [index, file] of files.entries())
    await checkNothingLost(file, rows[index]!.read, rejected.get(index)?.lastLine);
  const worst = rows.findIndex(({ read, malformed }) => malformed > read * MOST_MALFORMED);
  if (worst < 0 || accepted.includes('malformedRows')) return;
  const reject = rejected.get(worst);
  const { line, found } = reject
    ? { line: reject.line, found: `${notARow} (${reject.problem.split('\n')[0]})` }
    : await firstUnusable(files[worst]!);
  const { read, malformed } = rows[worst]!;
  throw new IngestError(
    'malformedRows',
    `${files[worst]!.file}, line ${line}: ${found}. ` +
      `${malformed} of ${read} rows of this file cannot be read. ` +
      `${advice}; --accept malformedRows leaves the rows out and counts them.`,
    files[worst]!.file,
    line,
  );
}
