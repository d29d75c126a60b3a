import type { AreaRecord, CoverageFile, LedgerFile, Manifest } from '@crimetrends/sdk/contract';

/** All that a release holds about one area’s figures. */
export interface Evidence {
  record: AreaRecord;
  /** The records of the LSOAs in it, itself where it is one, by code. */
  lsoas: readonly AreaRecord[];
  manifest: Manifest;
  ledger: LedgerFile;
  coverage: CoverageFile;
}
