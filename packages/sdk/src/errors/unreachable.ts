import { CrimeTrendsError } from './crimetrends-error.js';

/** A file of the bundle could not be read: no answer, an HTTP error status, or a disk error. */
export class UnreachableError extends CrimeTrendsError {
  override readonly name = 'UnreachableError';
  readonly code = 'unreachable';
  readonly url: string;
  /** HTTP status, if there was an answer. */
  readonly status?: number;

  constructor(
    url: string,
    found: string,
    options: { status?: number | undefined; cause?: unknown } = {},
  ) {
    super(
      `${url} ${found}. Check base (the folder that holds latest.json), the connection and, from another origin, CORS.`,
      options,
    );
    this.url = url;
    if (options.status !== undefined) this.status = options.status;
  }
}
