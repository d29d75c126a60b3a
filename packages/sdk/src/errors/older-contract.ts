import { CrimeTrendsError } from './crimetrends-error.js';

/** The bundle uses an older contract, which this client would misread. */
export class OlderContractError extends CrimeTrendsError {
  override readonly name = 'OlderContractError';
  readonly code = 'olderContract';
  readonly url: string;
  /** The bundle's contract version. */
  readonly contract: number;
  /** The contract version this client reads. */
  readonly supported: number;

  constructor(url: string, contract: number, supported: number) {
    super(
      `${url} is written to contract ${contract}; this client reads ${supported}. Build the ` +
        'bundle anew with this version of crimetrends, or use the @crimetrends/sdk it was built with.',
    );
    this.url = url;
    this.contract = contract;
    this.supported = supported;
  }
}
