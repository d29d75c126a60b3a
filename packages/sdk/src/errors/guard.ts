import { ERROR_BRAND } from './crimetrends-error.js';
import type { InvalidArgumentError } from './invalid-argument.js';
import type { MalformedError } from './malformed.js';
import type { NewerContractError } from './newer-contract.js';
import type { OlderContractError } from './older-contract.js';
import type { UnreachableError } from './unreachable.js';

/** Every error the client throws, distinguished by `code`. */
export type ClientError =
  | UnreachableError
  | MalformedError
  | NewerContractError
  | OlderContractError
  | InvalidArgumentError;

/**
 * Whether a value is an error of this package, from any copy of it and any frame.
 *
 * @example
 * import { createClient, isCrimeTrendsError } from '@crimetrends/sdk';
 *
 * const client = createClient({ base: 'https://stats.example/crime/' });
 * try {
 *   await client.postcode('LU1 2AB');
 * } catch (error) {
 *   if (!isCrimeTrendsError(error)) throw error;
 *   if (error.code === 'unreachable') console.error(`try again later: ${error.url}`);
 *   else console.error(error.message);
 * }
 */
export function isCrimeTrendsError(error: unknown): error is ClientError {
  return (
    typeof error === 'object' &&
    error !== null &&
    (error as { [ERROR_BRAND]?: unknown })[ERROR_BRAND] === true
  );
}
