import * as z from 'zod/mini';
import type { PoliceMonths } from '../../core/input/police-months.js';
import { quoted } from '../../core/quotation.js';
import { lineOfRow } from '../input/find-line.js';
import type { MonthCache } from './month-cache/month-cache.js';
import {
  checkRows,
  keptPoliceMonth,
  ROWS_READ,
  type PoliceFile,
  type PoliceSources,
  type StagedFile,
} from './police-month.js';

/**
 * The stop-and-search files of the months asked for: rows by force and month are all that is
 * published of them.
 */
export interface LoadedSearches {
  files: PoliceFile[];
  notes: string[];
}

/**
 * Checks and counts every stop-and-search file of the months; its searches have no LSOA and are
 * never placed in one.
 */
export async function loadStopAndSearch(
  searches: PoliceMonths,
  months: readonly string[],
  sources: PoliceSources,
  cache: MonthCache<never>,
): Promise<LoadedSearches> {
  const loaded: LoadedSearches = { files: [], notes: [] };
  const staging = [
    'staging/police/stop_and_search_macros.sql',
    'staging/police/stg_stop_and_search.sql',
  ];
  for (const month of months) {
    const editions = searches.get(month);
    if (!editions) continue;
    const { files, notes } = await keptPoliceMonth(
      {
        type: 'stopAndSearch',
        cache,
        staging,
        check: (staged) => checkSearches(month, staged, sources),
      },
      month,
      editions,
      sources,
    );
    loaded.files.push(...files.map((file) => ({ ...file, month })));
    loaded.notes.push(...notes);
  }
  return loaded;
}

const OTHER_MONTH = z.object({ rowNo: z.int(), date: z.nullable(z.string()) });

async function checkSearches(
  month: string,
  files: readonly StagedFile[],
  sources: PoliceSources,
): Promise<void> {
  const { warehouse } = sources;
  const rows = await warehouse.rows('reports/police/searches_by_file.sql', ROWS_READ);
  await checkRows(files, rows, sources, async ({ path }) => {
    await warehouse.set('path', path);
    const [first] = await warehouse.rows(
      'checks/police/first_search_of_another_month.sql',
      OTHER_MONTH,
    );
    return {
      line: (first && (await lineOfRow(path, first.rowNo))) ?? 2,
      found: `the search’s date should lie in ${month}, found ${quoted(first?.date ?? '')}`,
    };
  });
}
