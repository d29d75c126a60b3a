import { CrimeTrendsError } from './crimetrends-error.js';

/**
 * A file was read and is not what the contract says, most often a web page served in place of a
 * missing file.
 */
export class MalformedError extends CrimeTrendsError {
  override readonly name = 'MalformedError';
  readonly code = 'malformed';
  readonly url: string;
  /**
   * Where the file departs from the contract, for example `areas.0.population`; empty when it is
   * not JSON at all.
   */
  readonly issues: readonly string[];

  constructor(url: string, found: string, issues: readonly string[] = [], options?: ErrorOptions) {
    super(
      `${url} is not a file of a CrimeTrends bundle: ${found}. Check base, and that the host answers 404 for a missing file.`,
      options,
    );
    this.url = url;
    this.issues = issues;
  }
}
