import type { FoundFile } from '../../../core/input/inventory.js';
import type { MonthExtra, MonthParts } from '../../../core/police/month-cache/month-parts.js';
import type { Workbench } from '../../input/workbench.js';

/**
 * Returns everything that a month's counts depend on.
 * @param lookups digest of the lookups that place its rows; empty where none do
 */
export function partsOf(
  { files, accepted, code }: Workbench,
  month: string,
  editions: ReadonlyMap<string, readonly FoundFile[]>,
  lookups: string,
  keeps: readonly MonthExtra[] = [],
): MonthParts {
  const names = [...editions.values()].flatMap((found) => found.map(({ file }) => file)).sort();
  return {
    month,
    files: Object.fromEntries(names.map((name) => [name, files.get(name)!.identity])),
    accepted: [...accepted].sort(),
    keeps,
    lookups,
    code,
  };
}
