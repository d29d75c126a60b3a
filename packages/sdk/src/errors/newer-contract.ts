import { CrimeTrendsError } from './crimetrends-error.js';

/** The bundle uses a newer contract than this client can read. */
export class NewerContractError extends CrimeTrendsError {
  override readonly name = 'NewerContractError';
  readonly code = 'newerContract';
  readonly url: string;
  /** The bundle's contract version. */
  readonly contract: number;
  /** The newest contract version this client reads. */
  readonly supported: number;

  constructor(url: string, contract: number, supported: number) {
    super(
      `${url} is written to contract ${contract}; this client reads up to ${supported}. Update @crimetrends/sdk.`,
    );
    this.url = url;
    this.contract = contract;
    this.supported = supported;
  }
}
