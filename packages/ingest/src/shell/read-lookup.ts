import { join } from 'node:path';
import type { FoundFile } from '../core/inventory.js';
import { checkedCopy, type CheckedFile } from './checked-copy.js';
import type { InputFile } from './input-files.js';
import type { Warehouse } from './warehouse.js';

/** A lookup that was read, with what it was read as. */
export interface CheckedLookup extends CheckedFile {
  found: FoundFile;
}

/** Checks a lookup's bytes and runs the statement that stages it. */
export type LookupReader = (found: FoundFile, sql: string) => Promise<CheckedLookup>;

/** A reader that copies members of ZIPs to the scratch folder and names columns by the part they play. */
export function lookupReader(inputs: ReadonlyMap<string, InputFile>, warehouse: Warehouse, scratch: string): LookupReader {
  return async (found, sql) => {
    const checked = await checkedCopy(inputs.get(found.file)!, join(scratch, 'lookup.csv'));
    await warehouse.set('path', checked.path);
    await warehouse.set('names', columnNames(found));
    await warehouse.run(sql);
    return { ...checked, found };
  };
}

/** The parts' names for the columns that play one, `column_7` and so on for the others. */
export function columnNames({ layout }: FoundFile): string[] {
  const parts = new Map(Object.entries(layout.columns).map(([part, column]) => [column, part]));
  return layout.header.map((column, index) => {
    const part = parts.get(column);
    return part === undefined ? `column_${index + 1}` : part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  });
}
