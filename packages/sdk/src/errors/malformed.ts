import { CrimeTrendsError } from './crimetrends-error.js';

/** A file does not match the contract. Most often the host served a web page instead of a 404. */
export class MalformedError extends CrimeTrendsError {
  override readonly name = 'MalformedError';
  readonly code = 'malformed';
  readonly url: string;
  /**
   * Fields that break the contract, for example `areas.0.population`; empty if the file is not
   * JSON.
   */
  readonly issues: readonly string[];

  constructor(url: string, found: string, issues: readonly string[] = [], options?: ErrorOptions) {
    super(
      `${url} is not a file of a CrimeTrends bundle: ${found}. Check base, and that the host ` +
        'answers 404 for a missing file.',
      options,
    );
    this.url = url;
    this.issues = issues;
  }
}
