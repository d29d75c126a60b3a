import { IngestError } from '../ingest-error.js';
import { filesOf, type FoundFile, type Inventory } from './inventory.js';

/** What the police archive holds of a force and month. */
export const FILE_TYPES = ['street', 'outcomes', 'stopAndSearch'] as const;
export type PoliceFileType = (typeof FILE_TYPES)[number];

/** The type as the publisher writes it into a file's name. */
export const FILE_TYPE_NAMES: Readonly<Record<PoliceFileType, string>> = {
  street: 'street',
  outcomes: 'outcomes',
  stopAndSearch: 'stop-and-search',
};

/** Files of one type by month, then by force slug: every edition found. */
export type PoliceMonths = Map<string, Map<string, FoundFile[]>>;

/**
 * Gathers the files of one type. Throws `mixedMonths` for one whose month or force nothing tells.
 */
export function policeMonths(inventory: Inventory, type: PoliceFileType): PoliceMonths {
  const months: PoliceMonths = new Map();
  for (const found of filesOf(inventory, type)) {
    const { file, month, forceSlug } = found;
    if (month === undefined || forceSlug === undefined) {
      throw new IngestError(
        'mixedMonths',
        `${file}: neither the file’s name nor its first row tells month and force. Name it YYYY-MM-<force>-${FILE_TYPE_NAMES[type]}.csv, or remove it.`,
        file,
      );
    }
    const forces = months.get(month) ?? new Map<string, FoundFile[]>();
    forces.set(forceSlug, [...(forces.get(forceSlug) ?? []), found]);
    months.set(month, forces);
  }
  return months;
}
