import * as z from 'zod/mini';
import type { PoliceMonths } from '../../core/input/police-months.js';
import type { Workbench } from '../input/workbench.js';
import { checkOutcomeMonth, OUTCOME_ROWS, type OutcomeRows } from './check-outcome-month.js';
import type { PoliceFile } from './counted-file.js';
import { MonthCache } from './month-cache/month-cache.js';
import { martRows, OUTCOME_MARTS, type OutcomeMart } from './month-cache/month-marts.js';
import { setOutcomeTypes } from './outcome-types.js';
import { PoliceMonth, type PoliceType } from './police-month.js';

/** An outcomes file that was read. */
export interface OutcomeFile extends PoliceFile {
  rows: OutcomeRows;
}

/** The outcomes files that were read. */
export interface LoadedOutcomes {
  files: OutcomeFile[];
  notes: string[];
  /** Path of each month's outcomes by crime. */
  byCrime: Map<string, string>;
}

const STATEMENTS = [
  'staging/police/stg_police_files.sql',
  'staging/police/outcome_macros.sql',
  'staging/police/stg_outcomes.sql',
  'intermediate/police/int_outcomes.sql',
];

const ROWS_OF_FILE = z.extend(OUTCOME_ROWS, { file_no: z.int() });

/** Reads the outcomes files of the months, in their order. */
export async function loadOutcomes(
  bench: Workbench,
  outcomes: PoliceMonths,
  months: readonly string[],
  say: (detail: string) => void,
): Promise<LoadedOutcomes> {
  const { warehouse } = bench;
  const type: PoliceType<OutcomeMart> = {
    cache: new MonthCache(bench.kept, 'outcomes', OUTCOME_MARTS),
    nameOf: (month, force) => `${month} ${force} outcomes`,
    lookups: '',
    statements: STATEMENTS,
    check: (files) => checkOutcomeMonth(bench, files),
  };
  const loaded: LoadedOutcomes = { files: [], notes: [], byCrime: new Map() };
  await setOutcomeTypes(bench);
  for (const month of months) {
    const editions = outcomes.get(month);
    if (!editions) continue;
    say(month);
    const police = new PoliceMonth(bench, type, month, editions);
    const kept = await police.load();
    const rows = await martRows(
      warehouse,
      police.martPath(kept, 'outcome_rows_by_file'),
      ROWS_OF_FILE,
    );
    for (const { file_no, ...own } of rows.toSorted((a, b) => a.file_no - b.file_no))
      loaded.files.push({ ...kept.files[file_no]!, month, rows: own });
    loaded.notes.push(...kept.notes);
    loaded.byCrime.set(month, police.martPath(kept, 'outcomes_by_crime'));
  }
  return loaded;
}
