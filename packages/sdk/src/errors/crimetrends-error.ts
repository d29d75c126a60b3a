/** What went wrong, for a `switch`. */
export type ErrorCode = 'unreachable' | 'malformed' | 'newerContract' | 'invalidArgument';

/**
 * Shared by every copy of the package and every realm, so that a guard never depends on
 * `instanceof`.
 */
export const ERROR_BRAND = Symbol.for('crimetrends.error');

/**
 * The base of every error the client throws. Absence of data is not an error: it is a result's
 * `status`.
 */
export abstract class CrimeTrendsError extends Error {
  abstract readonly code: ErrorCode;
  get [ERROR_BRAND](): true {
    return true;
  }
}
