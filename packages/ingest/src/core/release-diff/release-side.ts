import type { AreaDetail, CoverageFile, LedgerFile, Manifest } from '@crimetrends/sdk/contract';

/** One of two releases, without its areas. */
export interface ReleaseSide {
  release: string;
  manifest: Manifest;
  coverage: CoverageFile;
  ledger: LedgerFile;
}

/** An area's record in each release, from its own file with every series; one may be absent. */
export interface AreaPair {
  before?: AreaDetail;
  after?: AreaDetail;
}
