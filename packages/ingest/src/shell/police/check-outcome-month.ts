import * as z from 'zod/mini';
import { sample } from '../../core/findings.js';
import { IngestError } from '../../core/ingest-error.js';
import { findForce, forceSlug } from '../../core/input/forces.js';
import { quoted } from '../../core/quotation.js';
import type { Workbench } from '../input/workbench.js';
import { checkRows, ROWS_READ, type UnreadableRow } from './check-rows.js';
import type { StagedFile } from './police-month.js';

/**
 * Rows of an outcomes file by bucket. `followed` rows carry a Crime ID; their crimes are looked up.
 */
export const OUTCOME_ROWS = z.extend(ROWS_READ, {
  followed: z.int(),
  courtResult: z.int(),
  noId: z.int(),
});
/** What {@link OUTCOME_ROWS} reads. */
export type OutcomeRows = z.infer<typeof OUTCOME_ROWS>;

/**
 * Throws IngestError where a month's outcomes were lost, cannot be read, or have no Crime ID,
 * another force or an unknown type.
 */
export async function checkOutcomeMonth(
  bench: Workbench,
  files: readonly StagedFile[],
): Promise<string[]> {
  const rows = await bench.warehouse.rows('reports/police/outcome_rows.sql', OUTCOME_ROWS);
  await checkRows(bench, files, rows, {
    rejectedLines: 'checks/police/rejected_police_lines.sql',
    notARow: 'not a row of as many columns as the header',
    advice: 'Put the file right or fetch it again',
    firstUnusable: (file) => firstUnusable(bench, file),
  });
  await checkReporters(bench, files);
  await checkTypes(bench, files);
  checkIds(bench, files, rows);
  return [];
}

const UNREADABLE = z.object({ line: z.int(), month: z.nullable(z.string()) });

async function firstUnusable(
  { warehouse }: Workbench,
  { path, month }: StagedFile,
): Promise<UnreadableRow> {
  await warehouse.set('path', path);
  const [row] = await warehouse.rows('checks/police/first_unreadable_outcome.sql', UNREADABLE);
  if (!row) return { line: 2, found: 'rows that cannot be read' };
  const found =
    row.month === month
      ? 'the Outcome type column is empty'
      : `the Month column should say ${month}, found ${quoted(row.month ?? '')}`;
  return { line: row.line, found };
}

const REPORTER = z.object({
  fileNo: z.int(),
  reportedBy: z.nullable(z.string()),
  rowCount: z.int(),
});

/** Throws `mixedForces` where another force reports rows than the one the file is named for. */
async function checkReporters(
  { warehouse, registry: { forces } }: Workbench,
  files: readonly StagedFile[],
): Promise<void> {
  for (const { fileNo, reportedBy, rowCount } of await warehouse.rows(
    'reports/police/outcome_reporters.sql',
    REPORTER,
  )) {
    const { file, force } = files[fileNo]!;
    const reporter = reportedBy ?? '';
    if ((findForce(forces, reporter)?.slug ?? forceSlug(reporter)) === force) continue;
    throw new IngestError(
      'mixedForces',
      `${file}: the file is named for ${force}, ` +
        `but ${quoted(reporter)} reports ${rowCount} of its rows. ` +
        'Give it the right name, or remove it.',
      file,
    );
  }
}

const UNKNOWN_OUTCOME = z.object({
  outcomeType: z.string(),
  fileNo: z.int(),
  rowCount: z.int(),
});

async function checkTypes({ warehouse }: Workbench, files: readonly StagedFile[]): Promise<void> {
  const unknown = await warehouse.rows('checks/police/unknown_outcomes.sql', UNKNOWN_OUTCOME);
  if (unknown.length === 0) return;
  const { file } = files[unknown[0]!.fileNo]!;
  const types = sample([
    ...new Set(
      unknown.map(({ outcomeType, rowCount }) => `${quoted(outcomeType)} (rows: ${rowCount})`),
    ),
  ]);
  throw new IngestError(
    'unknownOutcome',
    `${file}: it holds an outcome type that is not in the publisher’s list: ${types}. ` +
      'The publisher may have changed its list; this version cannot say what the outcome is.',
    file,
  );
}

// An outcome without an id belongs to no crime that can be found. With more than a few, many crimes
// would seem to have no outcome.
const MOST_WITHOUT_ID = 0.005;

function checkIds(
  { accepted }: Workbench,
  files: readonly StagedFile[],
  rows: readonly OutcomeRows[],
): void {
  const worst = rows.findIndex(({ noId, read }) => noId > read * MOST_WITHOUT_ID);
  if (worst < 0 || accepted.includes('outcomesWithoutId')) return;
  const { file } = files[worst]!;
  throw new IngestError(
    'checkFailed',
    `${file}: ${rows[worst]!.noId} of ${rows[worst]!.read} outcomes carry no Crime ID, ` +
      'so nothing tells whose they are. Fetch the file again or remove it; ' +
      '--accept outcomesWithoutId leaves the rows out and counts them.',
    file,
  );
}
