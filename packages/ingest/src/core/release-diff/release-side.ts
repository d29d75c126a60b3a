import type { AreaDetail, CoverageFile, LedgerFile, Manifest } from '@crimetrends/sdk/contract';

/** One of two releases, without its areas. */
export interface ReleaseSide {
  release: string;
  manifest: Manifest;
  coverage: CoverageFile;
  ledger: LedgerFile;
}

/**
 * The records of one area in the two releases, from its own file with every series; one of them may
 * be absent.
 */
export interface AreaPair {
  before?: AreaDetail;
  after?: AreaDetail;
}
