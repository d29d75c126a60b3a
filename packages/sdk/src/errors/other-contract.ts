import { CrimeTrendsError } from './crimetrends-error.js';

/** A file of a contract version that this client does not read. */
export abstract class OtherContractError extends CrimeTrendsError {
  readonly url: string;
  /** The bundle's contract version. */
  readonly contract: number;
  /** The contract version this client reads. */
  readonly supported: number;

  constructor(url: string, contract: number, supported: number, readsAndDo: string) {
    super(`${url} is written to contract ${contract}; this client reads ${readsAndDo}`);
    this.url = url;
    this.contract = contract;
    this.supported = supported;
  }
}
