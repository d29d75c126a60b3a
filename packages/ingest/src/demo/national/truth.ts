import type { MonthRange } from '@crimetrends/sdk/contract';
import type { TrueLedger } from '../truth/truth.js';
import type { FileTruth } from './street-file.js';

/** Counts that a build of the national volume must find. */
export interface NationalTruth {
  seed: number;
  months: MonthRange;
  windows: NationalWindow[];
}

export interface NationalWindow extends MonthRange {
  ledger: TrueLedger;
  /** Counted in the whole nation. */
  crime: number;
  asb: number;
}

/** The truth about one file, with its force and month. */
export interface NationalFile extends FileTruth {
  slug: string;
  month: string;
}

/** Adds up the files of a window. */
export function windowLedger(range: MonthRange, files: readonly NationalFile[]): NationalWindow {
  const own = files.filter(({ month }) => range.from <= month && month <= range.to);
  const home = own.filter(({ slug }) => slug !== 'btp');
  const sum = (some: readonly NationalFile[], of: (file: NationalFile) => number): number =>
    some.reduce((total, file) => total + of(file), 0);
  const read = sum(own, (file) => file.read);
  const transport = read - sum(home, (file) => file.read);
  const duplicate = sum(home, (file) => file.duplicate);
  const noLocation = sum(home, (file) => file.noLocation);
  const counted = read - transport - duplicate - noLocation;
  const asb = sum(home, (file) => file.asb);
  return {
    ...range,
    ledger: {
      read,
      counted,
      transport,
      duplicate,
      noLocation,
      outsideCoverage: 0,
      unknownArea: 0,
      malformed: 0,
      recodedSplit: sum(home, (file) => file.recodedSplit),
      recodedMerge: 0,
    },
    crime: counted - asb,
    asb,
  };
}
