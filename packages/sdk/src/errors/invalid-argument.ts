import { CrimeTrendsError } from './crimetrends-error.js';

/** An invalid argument: a mistake of the caller, found before any request. */
export class InvalidArgumentError extends CrimeTrendsError {
  override readonly name = 'InvalidArgumentError';
  readonly code = 'invalidArgument';
  /** Name of the argument, for example `postcode`. */
  readonly argument: string;
  /** The given value, as text. */
  readonly given: string;

  constructor(argument: string, given: unknown, wanted: string, options?: ErrorOptions) {
    super(`${argument} “${given}” ${wanted}.`, options);
    this.argument = argument;
    this.given = String(given);
  }
}
