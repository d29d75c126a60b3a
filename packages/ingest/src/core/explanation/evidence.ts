import type {
  AreaContext,
  AreaDetail,
  AreaRecord,
  ContextFile,
  CoverageFile,
  ExtraVariationFile,
  LedgerFile,
  Manifest,
  MonthRange,
  RevisionsFile,
} from '@crimetrends/sdk/contract';

/** Everything in a release about one area's figures. */
export interface Evidence {
  record: AreaDetail;
  /** The months of the record's series. */
  months: MonthRange;
  /** How much areas vary beyond chance, by level, and how it was measured. */
  extraVariation: ExtraVariationFile;
  /** Names of the larger areas it lies in, by code. */
  names: ReadonlyMap<string, string>;
  /** Records of its LSOAs, by code; of an LSOA, its own record. */
  lsoas: readonly AreaRecord[];
  manifest: Manifest;
  ledger: LedgerFile;
  coverage: CoverageFile;
  revisions?: RevisionsFile;
  /** Read only for a figure of context. */
  context?: ContextEvidence;
  /** Every area at its level; read only for a rank. */
  level?: readonly AreaRecord[];
  /** The areas most like it, most similar first; read only to explain them. */
  peers?: readonly AreaRecord[];
}

/** An area's context, the head of its file, and the contexts of its LSOAs. */
export interface ContextEvidence {
  file: Omit<ContextFile, 'areas'>;
  own: AreaContext;
  lsoas: readonly AreaContext[];
}
