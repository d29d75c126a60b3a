import { sample } from '../../findings.js';
import { filesOf, type Inventory } from '../../input/inventory.js';
import { FILE_TYPES } from '../../input/police-months.js';
import type { ReadReason, WhyRead } from './month-parts.js';

/** A month counted from its raw files, and why. */
export interface MonthRead extends ReadReason {
  month: string;
}

/** The months a build took from the cache, and those it read. */
export interface MonthsRead {
  /** The folder of the cache; absent with `--no-cache`. */
  cache?: string;
  fromCache: string[];
  readAnew: MonthRead[];
  /** Bytes of street, outcomes and stop-and-search files read, uncompressed. */
  policeBytes: number;
}

/** How many bytes of the police files were read. */
export function policeBytes(inventory: Inventory, bytesRead: ReadonlyMap<string, number>): number {
  return FILE_TYPES.flatMap((type) => filesOf(inventory, type)).reduce(
    (sum, { file }) => sum + (bytesRead.get(file) ?? 0),
    0,
  );
}

const WORDS: Readonly<Record<WhyRead, string>> = {
  notKept: 'not in the cache',
  files: 'other files',
  lookups: 'other LSOA list or centroids',
  accepted: 'other checks accepted',
  keeps: 'more of the month is needed',
  code: 'another version of the code',
  damaged: 'the cache was damaged and is mended',
};

/** Lines of the report on the months read. */
export function monthsReadLines({ cache, fromCache, readAnew, policeBytes }: MonthsRead): string[] {
  const groups = new Map<string, MonthRead[]>();
  for (const month of readAnew) {
    const words = cache === undefined ? 'no cache' : month.why.map((why) => WORDS[why]).join(', ');
    groups.set(words, [...(groups.get(words) ?? []), month]);
  }
  return [
    `  months: ${fromCache.length} from the cache, ${readAnew.length} read anew ` +
      `(${policeBytes === 0 ? 'no byte' : `${(policeBytes / 1e6).toFixed(1)} MB`} of police ` +
      'files read)',
    ...[...groups].map(([words, months]) => `    ${words}: ${sample(months.map(monthWords), 4)}`),
  ];
}

function monthWords({ month, files }: MonthRead): string {
  return files.length === 0 ? month : `${month} (${sample(files, 2)})`;
}
