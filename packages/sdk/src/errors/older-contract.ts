import { OtherContractError } from './other-contract.js';

/** The bundle uses an older contract, which this client would misread. */
export class OlderContractError extends OtherContractError {
  override readonly name = 'OlderContractError';
  readonly code = 'olderContract';

  constructor(url: string, contract: number, supported: number) {
    super(
      url,
      contract,
      supported,
      `${supported}. Build the bundle anew with this version of crimetrends, or use the ` +
        '@crimetrends/sdk it was built with.',
    );
  }
}
