import { statSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';

/** A folder that is there. */
export function existingFolder(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new InvalidArgumentError(`There is no folder “${path}”.`);
  if (!found.isDirectory()) throw new InvalidArgumentError(`“${path}” is not a folder.`);
  return path;
}

/** A month such as 2025-12. */
export function yearMonth(text: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new InvalidArgumentError(`“${text}” is not a month such as 2025-12.`);
  return text;
}
