/** The kind of error, for a `switch`. */
export type ErrorCode =
  | 'unreachable'
  | 'malformed'
  | 'newerContract'
  | 'olderContract'
  | 'invalidArgument';

/**
 * Brand shared by all copies of the package and all realms, so that guards need not rely on
 * `instanceof`.
 */
export const ERROR_BRAND = Symbol.for('crimetrends.error');

/**
 * Base class of every error the client throws. Missing data is not an error; it is the `status` of
 * a result.
 */
export abstract class CrimeTrendsError extends Error {
  abstract readonly code: ErrorCode;
  get [ERROR_BRAND](): true {
    return true;
  }
}
