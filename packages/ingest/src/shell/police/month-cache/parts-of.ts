import type { FoundFile } from '../../../core/input/inventory.js';
import type { MonthExtra, MonthParts } from '../../../core/police/month-cache/month-parts.js';
import type { InputFile } from '../../input/input-files.js';

/** What a month's counts depend on beside its files. */
export interface PartsContext {
  inputs: ReadonlyMap<string, InputFile>;
  accepted: readonly string[];
  /** Digests of what places rows, and of the code. */
  versions: Pick<MonthParts, 'lookups' | 'code'>;
}

/** All that the counts of a month depend on. */
export function partsOf(
  month: string,
  editions: ReadonlyMap<string, readonly FoundFile[]>,
  { inputs, accepted, versions }: PartsContext,
  keeps: readonly MonthExtra[] = [],
): MonthParts {
  const names = [...editions.values()].flatMap((found) => found.map(({ file }) => file)).sort();
  return {
    month,
    files: Object.fromEntries(names.map((name) => [name, inputs.get(name)!.identity])),
    accepted: [...accepted].sort(),
    keeps,
    ...versions,
  };
}
