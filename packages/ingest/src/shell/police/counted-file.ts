import type { FileDigests, Ledger } from '@crimetrends/sdk/contract';
import type { KeptFile } from './month-cache/month-cache.js';

/** One street file that was counted. */
export interface CountedFile extends KeptFile {
  month: string;
  ledger: Ledger;
  digests: FileDigests;
}
