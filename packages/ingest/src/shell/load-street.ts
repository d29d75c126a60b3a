import type { FoundFile } from '../core/inventory.js';
import type { MonthReadAnew } from '../core/month-cache/months-read.js';
import type { CountedFile } from './counted-file.js';
import { loadStreetMonth, type StreetContext } from './load-street-month.js';

/** Every month with street files, and which of them were read from raw files. */
export interface LoadedStreet {
  files: CountedFile[];
  notes: string[];
  fromCache: string[];
  readAnew: MonthReadAnew[];
}

/** Loads every month that has street files, oldest first. */
export async function loadStreet(street: ReadonlyMap<string, ReadonlyMap<string, FoundFile[]>>, context: StreetContext, say: (detail: string) => void): Promise<LoadedStreet> {
  const { months } = context.counts;
  const loaded: LoadedStreet = { files: [], notes: [], fromCache: [], readAnew: [] };
  for (const [index, month] of months.entries()) {
    const editions = street.get(month);
    if (!editions) continue;
    say(`${month}, ${index + 1} of ${months.length}`);
    const { files, notes, readAnew } = await loadStreetMonth(month, editions, context);
    loaded.files.push(...files);
    loaded.notes.push(...notes);
    if (readAnew) loaded.readAnew.push({ month, ...readAnew });
    else loaded.fromCache.push(month);
  }
  return loaded;
}
