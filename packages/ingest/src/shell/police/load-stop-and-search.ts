import * as z from 'zod/mini';
import type { PoliceMonths } from '../../core/input/police-months.js';
import { quoted } from '../../core/quotation.js';
import { lineOfRow } from '../input/find-line.js';
import type { Workbench } from '../input/workbench.js';
import { checkRows, ROWS_READ, type UnreadableRow } from './check-rows.js';
import type { PoliceFile } from './counted-file.js';
import { MonthCache } from './month-cache/month-cache.js';
import { PoliceMonth, type PoliceType, type StagedFile } from './police-month.js';

/** The stop-and-search files that were read; only their numbers of rows are published. */
export interface LoadedSearches {
  files: PoliceFile[];
  notes: string[];
}

const STATEMENTS = [
  'staging/police/stg_police_files.sql',
  'staging/police/stop_and_search_macros.sql',
  'staging/police/stg_stop_and_search.sql',
];

/** Checks and counts the stop-and-search files of the months. Searches are placed in no LSOA. */
export async function loadStopAndSearch(
  bench: Workbench,
  searches: PoliceMonths,
  months: readonly string[],
): Promise<LoadedSearches> {
  const type: PoliceType<never> = {
    cache: new MonthCache(bench.kept, 'stop-and-search', []),
    nameOf: (month, force) => `${month} ${force} stop-and-search`,
    lookups: '',
    statements: STATEMENTS,
    check: (files) => checkSearches(bench, files),
  };
  const loaded: LoadedSearches = { files: [], notes: [] };
  for (const month of months) {
    const editions = searches.get(month);
    if (!editions) continue;
    const { files, notes } = await new PoliceMonth(bench, type, month, editions).load();
    loaded.files.push(...files.map((file) => ({ ...file, month })));
    loaded.notes.push(...notes);
  }
  return loaded;
}

async function checkSearches(bench: Workbench, files: readonly StagedFile[]): Promise<string[]> {
  const rows = await bench.warehouse.rows('reports/police/searches_by_file.sql', ROWS_READ);
  await checkRows(bench, files, rows, {
    rejectedLines: 'checks/police/rejected_police_lines.sql',
    notARow: 'not a row of as many columns as the header',
    advice: 'Put the file right or fetch it again',
    firstUnusable: (file) => firstOfAnotherMonth(bench, file),
  });
  return [];
}

const SEARCH = z.object({ rowNo: z.int(), date: z.nullable(z.string()) });

async function firstOfAnotherMonth(
  { warehouse }: Workbench,
  { path, month }: StagedFile,
): Promise<UnreadableRow> {
  await warehouse.set('path', path);
  const [first] = await warehouse.rows('checks/police/first_search_of_another_month.sql', SEARCH);
  return {
    line: (first && (await lineOfRow(path, first.rowNo))) ?? 2,
    found: `the search’s date should lie in ${month}, found ${quoted(first?.date ?? '')}`,
  };
}
