import type { FoundFile } from '../core/inventory.js';
import { loadStreetMonth, type StreetContext, type StreetMonth } from './load-street-month.js';

/** Reads every month that has street files, oldest first. */
export async function loadStreet(street: ReadonlyMap<string, ReadonlyMap<string, FoundFile[]>>, context: StreetContext, say: (detail: string) => void): Promise<StreetMonth> {
  const { months } = context.counts;
  const counted: StreetMonth = { files: [], notes: [] };
  for (const [index, month] of months.entries()) {
    const editions = street.get(month);
    if (!editions) continue;
    say(`${month}, ${index + 1} of ${months.length}`);
    const { files, notes } = await loadStreetMonth(month, editions, context);
    counted.files.push(...files);
    counted.notes.push(...notes);
  }
  return counted;
}
