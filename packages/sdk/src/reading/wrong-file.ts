// Why a file cannot be read. Loaded only when one cannot, so that a card's script does not carry it.
import { CONTRACT_VERSION } from '../contract/index.js';
import type { CrimeTrendsError } from '../errors/crimetrends-error.js';
import { MalformedError } from '../errors/malformed.js';
import { NewerContractError } from '../errors/newer-contract.js';
import { OlderContractError } from '../errors/older-contract.js';
import { contractOf } from './bundle-file.js';

/** The error for a file that is not JSON, of another contract, or that departs from it. */
export function wrongFile(text: string, url: string, issues: readonly string[]): CrimeTrendsError {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const begins = text.trimStart().slice(0, 20);
    return new MalformedError(url, `it begins “${begins}”, which is not JSON`, [], { cause });
  }
  const contract = contractOf(value);
  if (contract > CONTRACT_VERSION) return new NewerContractError(url, contract, CONTRACT_VERSION);
  if (contract < CONTRACT_VERSION) return new OlderContractError(url, contract, CONTRACT_VERSION);
  return new MalformedError(
    url,
    `it departs from the contract at ${issues.join(', ') || 'its root'}`,
    issues,
  );
}
