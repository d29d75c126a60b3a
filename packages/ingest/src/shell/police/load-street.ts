import type { MonthRead } from '../../core/police/month-cache/months-read.js';
import type { PoliceMonths } from '../../core/input/police-months.js';
import type { CountedFile } from './counted-file.js';
import { loadStreetMonth, type StreetContext, type StreetMonth } from './load-street-month.js';

/** Every month with street files, and which of them were read from raw files. */
export interface LoadedStreet {
  files: CountedFile[];
  notes: string[];
  fromCache: string[];
  readAnew: MonthRead[];
  /** Where the marts of each month lie. */
  marts: Map<string, StreetMonth['martPath']>;
}

/** Loads every one of the months that has street files, in their order. */
export async function loadStreet(
  street: PoliceMonths,
  months: readonly string[],
  context: StreetContext,
  say: (detail: string) => void,
): Promise<LoadedStreet> {
  const loaded: LoadedStreet = {
    files: [],
    notes: [],
    fromCache: [],
    readAnew: [],
    marts: new Map(),
  };
  for (const [index, month] of months.entries()) {
    const editions = street.get(month);
    if (!editions) continue;
    say(`${month}, ${index + 1} of ${months.length}`);
    const { files, notes, readAnew, martPath } = await loadStreetMonth(month, editions, context);
    loaded.files.push(...files);
    loaded.notes.push(...notes);
    loaded.marts.set(month, martPath);
    if (readAnew) loaded.readAnew.push({ month, ...readAnew });
    else loaded.fromCache.push(month);
  }
  return loaded;
}
