import type { Ledger } from '@crimetrends/sdk/contract';
import type { CheckedFile } from './checked-copy.js';

/** One street file that was counted. */
export interface CountedFile extends CheckedFile {
  force: string;
  month: string;
  ledger: Ledger;
}
