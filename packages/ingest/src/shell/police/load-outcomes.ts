import * as z from 'zod/mini';
import type { PoliceMonths } from '../../core/input/police-months.js';
import {
  checkOutcomeMonth,
  setOutcomeTypes,
  OUTCOME_ROWS,
  type OutcomeRows,
  type OutcomeSources,
} from './check-outcome-month.js';
import type { MonthCache } from './month-cache/month-cache.js';
import type { OutcomeMart } from './month-cache/month-marts.js';
import { keptPoliceMonth, type PoliceFile } from './police-month.js';

/** An outcomes file that was read. */
export interface OutcomeFile extends PoliceFile {
  rows: OutcomeRows;
}

/** The outcomes files of the months asked for. */
export interface LoadedOutcomes {
  files: OutcomeFile[];
  notes: string[];
  /** Where each month's outcomes by crime lie. */
  byCrime: Map<string, string>;
}

const STAGING = [
  'staging/police/outcome_macros.sql',
  'staging/police/stg_outcomes.sql',
  'intermediate/police/int_outcomes.sql',
];

const ROWS_OF_FILE = z.extend(OUTCOME_ROWS, { file_no: z.int() });

/** Loads every month that has outcomes files, oldest first. */
export async function loadOutcomes(
  outcomes: PoliceMonths,
  months: readonly string[],
  sources: OutcomeSources,
  cache: MonthCache<OutcomeMart>,
  say: (detail: string) => void,
): Promise<LoadedOutcomes> {
  const { warehouse } = sources;
  const loaded: LoadedOutcomes = { files: [], notes: [], byCrime: new Map() };
  await setOutcomeTypes(sources);
  for (const month of months) {
    const editions = outcomes.get(month);
    if (!editions) continue;
    say(month);
    const { parts, files, notes } = await keptPoliceMonth(
      {
        type: 'outcomes',
        cache,
        staging: STAGING,
        check: (staged) => checkOutcomeMonth(staged, sources),
      },
      month,
      editions,
      sources,
    );
    await warehouse.set('mart_path', cache.martPath(parts, 'outcome_rows_by_file'));
    const rows = await warehouse.rows('month-cache/read_mart.sql', ROWS_OF_FILE);
    for (const { file_no, ...own } of rows.toSorted((a, b) => a.file_no - b.file_no))
      loaded.files.push({ ...files[file_no]!, month, rows: own });
    loaded.notes.push(...notes);
    loaded.byCrime.set(month, cache.martPath(parts, 'outcomes_by_crime'));
  }
  return loaded;
}
