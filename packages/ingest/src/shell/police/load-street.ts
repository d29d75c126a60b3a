import { monthsOf } from '@crimetrends/sdk/contract';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import { emptyCounts, type Counts } from '../../core/police/counts.js';
import type { MonthRead } from '../../core/police/month-cache/months-read.js';
import type { LoadedGeography } from '../geography/load-geography.js';
import type { Workbench } from '../input/workbench.js';
import type { CountedFile } from './counted-file.js';
import { loadStreetMonth, type StreetMonth } from './load-street-month.js';
import type { MonthsToRead } from './months-to-read.js';
import { PoliceMonth } from './police-month.js';
import { streetType } from './street-type.js';

/** The incidents of every month, and which months this run counted. */
export interface LoadedStreet {
  /** By month of the series, LSOA and category. */
  counts: Counts;
  files: CountedFile[];
  notes: string[];
  fromCache: string[];
  readAnew: MonthRead[];
  /** Paths of each month's tables. */
  marts: Map<string, StreetMonth['martPath']>;
}

/** Counts the incidents of every month that has street files, in the order of months. */
export async function loadStreet(
  bench: Workbench,
  inputs: ChosenInputs,
  months: MonthsToRead,
  { geography, digests }: LoadedGeography,
  say: (detail: string) => void,
): Promise<LoadedStreet> {
  const type = streetType(bench, months, digests.placing);
  const loaded: LoadedStreet = {
    counts: emptyCounts(monthsOf(inputs.months), geography.lsoas.length),
    files: [],
    notes: [],
    fromCache: [],
    readAnew: [],
    marts: new Map(),
  };
  for (const [index, month] of months.street.entries()) {
    const editions = inputs.street.get(month);
    if (!editions) continue;
    say(`${month}, ${index + 1} of ${months.street.length}`);
    const { files, notes, readAnew, martPath } = await loadStreetMonth(
      new PoliceMonth(bench, type, month, editions),
      geography,
      loaded.counts,
    );
    loaded.files.push(...files);
    loaded.notes.push(...notes);
    loaded.marts.set(month, martPath);
    if (readAnew) loaded.readAnew.push({ month, ...readAnew });
    else loaded.fromCache.push(month);
  }
  return loaded;
}
