import { IngestError } from '../ingest-error.js';
import { filesOf, type FoundFile, type Inventory } from './inventory.js';

/** The types of file in the police archive, for each force and month. */
export const FILE_TYPES = ['street', 'outcomes', 'stopAndSearch'] as const;
export type PoliceFileType = (typeof FILE_TYPES)[number];

/** The type as written in the publisher's file names. */
export const FILE_TYPE_NAMES: Readonly<Record<PoliceFileType, string>> = {
  street: 'street',
  outcomes: 'outcomes',
  stopAndSearch: 'stop-and-search',
};

/** Every edition of the files of one type, by month, then force slug. */
export type PoliceMonths = Map<string, Map<string, FoundFile[]>>;

/** Groups the files of one type. Throws `mixedMonths` for a file without a known month or force. */
export function policeMonths(inventory: Inventory, type: PoliceFileType): PoliceMonths {
  const months: PoliceMonths = new Map();
  for (const found of filesOf(inventory, type)) {
    const { file, month, forceSlug } = found;
    if (month === undefined || forceSlug === undefined) {
      throw new IngestError(
        'mixedMonths',
        `${file}: neither the file’s name nor its first row tells month and force. Name it ` +
          `YYYY-MM-<force>-${FILE_TYPE_NAMES[type]}.csv, or remove it.`,
        file,
      );
    }
    const forces = months.get(month) ?? new Map<string, FoundFile[]>();
    forces.set(forceSlug, [...(forces.get(forceSlug) ?? []), found]);
    months.set(month, forces);
  }
  return months;
}
