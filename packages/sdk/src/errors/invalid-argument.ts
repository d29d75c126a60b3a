import { CrimeTrendsError } from './crimetrends-error.js';

/** An argument that can name nothing: the caller's mistake, found before any request. */
export class InvalidArgumentError extends CrimeTrendsError {
  override readonly name = 'InvalidArgumentError';
  readonly code = 'invalidArgument';
  /** The argument's name, for example `postcode`. */
  readonly argument: string;
  /** What was given, as text. */
  readonly given: string;

  constructor(argument: string, given: unknown, wanted: string, options?: ErrorOptions) {
    super(`${argument} “${given}” ${wanted}.`, options);
    this.argument = argument;
    this.given = String(given);
  }
}
