import { OtherContractError } from './other-contract.js';

/** The bundle uses a newer contract than this client can read. */
export class NewerContractError extends OtherContractError {
  override readonly name = 'NewerContractError';
  readonly code = 'newerContract';

  constructor(url: string, contract: number, supported: number) {
    super(url, contract, supported, `up to ${supported}. Update @crimetrends/sdk.`);
  }
}
