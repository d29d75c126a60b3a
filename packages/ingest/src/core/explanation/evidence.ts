import type {
  AreaContext,
  AreaDetail,
  AreaRecord,
  ContextFile,
  CoverageFile,
  LedgerFile,
  Manifest,
  MonthRange,
  RevisionsFile,
} from '@crimetrends/sdk/contract';

/** All that a release holds about one area’s figures. */
export interface Evidence {
  record: AreaDetail;
  /** The months of the record’s series. */
  months: MonthRange;
  /** φ of the record’s level, by measure; absent where the release has none. */
  overdispersion?: readonly number[];
  /** Names of the larger areas it lies in. */
  names: ReadonlyMap<string, string>;
  /** The records of the LSOAs in it, itself where it is one, by code. */
  lsoas: readonly AreaRecord[];
  manifest: Manifest;
  ledger: LedgerFile;
  coverage: CoverageFile;
  revisions?: RevisionsFile;
  /** What surrounds its figures; read where a figure of that kind is explained. */
  context?: ContextEvidence;
  /** Every area that stands at its level; read where a rank is explained. */
  level?: readonly AreaRecord[];
  /** The areas most like it, most first; read where they are explained. */
  peers?: readonly AreaRecord[];
}

/** An area’s context, the head of its file, and the contexts of the LSOAs in it. */
export interface ContextEvidence {
  file: Omit<ContextFile, 'areas'>;
  own: AreaContext;
  lsoas: readonly AreaContext[];
}
