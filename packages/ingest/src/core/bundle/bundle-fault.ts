/** What was asked of a release: each fault belongs to one question. */
export type VerificationCheck =
  | 'pointer'
  | 'checksums'
  | 'contract'
  | 'sums'
  | 'ranks'
  | 'ledger'
  | 'links';

/** Something that is wrong with a bundle. */
export interface BundleFault {
  check: VerificationCheck;
  /** Path below the bundle’s folder. */
  file: string;
  /** What was found and what should be there, without the file’s name. */
  sentence: string;
}
