// Errors of files and of places asked for. Loaded only for one, so that a card's script does not
// carry them.
import {
  CONTRACT_VERSION,
  LEVELS,
  parseGssCode,
  parseOutcode,
  parsePostcode,
} from '../contract/index.js';
import type { CrimeTrendsError } from '../errors/crimetrends-error.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import { MalformedError } from '../errors/malformed.js';
import { NewerContractError } from '../errors/newer-contract.js';
import { OlderContractError } from '../errors/older-contract.js';
import { contractOf } from './contract-of.js';
import type { Issue } from './schema.js';

/** The error for a file that is not JSON, of another contract, or that departs from it. */
export function wrongFile(text: string, url: string, issues: readonly Issue[]): CrimeTrendsError {
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
  const places = issues.map(({ path = [] }) => path.join('.'));
  return new MalformedError(
    url,
    `it departs from the contract at ${places.join(', ') || 'its root'}`,
    places,
  );
}

/** The error for a text that is not a GSS code. Says what it is instead, as the two below do. */
export function noGssCode(text: string): InvalidArgumentError {
  const wanted = `is not a GSS code such as E06000032${NAMES}`;
  return new InvalidArgumentError('code', text, instead(text) ?? wanted);
}

/** The error for a code of areas that no bundle holds. */
export function noLevel(text: string): InvalidArgumentError {
  const levels = LEVELS.join(', ');
  return new InvalidArgumentError('code', text, `is of no level that a bundle holds: ${levels}`);
}

/** The error for a text that is not a postcode. */
export function noPostcode(text: string): InvalidArgumentError {
  const wanted = `is not a whole postcode such as LU1 2AB${NAMES}`;
  return new InvalidArgumentError('postcode', text, instead(text) ?? wanted);
}

/** The error for a text that is not an outcode. */
export function noOutcode(text: string): InvalidArgumentError {
  const wanted = `is not the first half of a postcode such as LU1${NAMES}`;
  return new InvalidArgumentError('outcode', text, instead(text) ?? wanted);
}

// Words that suit the client's methods and the elements' attributes alike.
const NAMES = '; search finds places by name';

/** What a text is that stands in the wrong place. */
function instead(text: string): string | undefined {
  const given = String(text);
  if (parsePostcode(given)) return 'is a whole postcode, which goes into postcode';
  if (parseOutcode(given)) return 'is the first half of a postcode, which goes into outcode';
  return parseGssCode(given) ? 'is a GSS code, which goes into area' : undefined;
}

/** The error for codes that are no list, or fewer than two to compare. */
export function noCodes(codes: unknown): InvalidArgumentError {
  return Array.isArray(codes)
    ? new InvalidArgumentError('codes', codes.join(', '), 'names fewer than two areas')
    : new InvalidArgumentError('codes', codes, 'is not a list: write [code, code]');
}

/** The error for a file of areas that lacks the one it is named after. */
export function lacksArea(code: string, url: string): MalformedError {
  return new MalformedError(url, `it does not hold ${code}`);
}
