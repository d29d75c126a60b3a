import type { FileDigests, Ledger } from '@crimetrends/sdk/contract';
import type { Recorded } from '../../core/police/recorded.js';
import type { KeptFile } from './month-cache/month-cache.js';

/** A police file of one force and month. */
export interface PoliceFile extends KeptFile {
  month: string;
}

/** One street file that was counted. */
export interface CountedFile extends PoliceFile {
  ledger: Ledger;
  digests: FileDigests;
  recorded: Recorded;
}
