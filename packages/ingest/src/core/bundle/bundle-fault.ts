/** The questions that verification asks of a release. Each fault belongs to one. */
export type VerificationCheck =
  | 'pointer'
  | 'checksums'
  | 'contract'
  | 'sums'
  | 'ranks'
  | 'ledger'
  | 'links';

/** Something wrong with a bundle. */
export interface BundleFault {
  check: VerificationCheck;
  /** Path below the bundle's folder. */
  file: string;
  /** What was found and what should be there, without the file's name. */
  sentence: string;
}
