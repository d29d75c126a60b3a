// Errors for texts that name no place. Loaded only for one, so that a card's script does not carry
// them.
import { LEVELS } from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import { MalformedError } from '../errors/malformed.js';

/** The error for a text that is not a GSS code. */
export function noGssCode(text: string): InvalidArgumentError {
  return new InvalidArgumentError('code', text, 'is not a GSS code such as E06000032');
}

/** The error for a code of areas that no bundle holds. */
export function noLevel(text: string): InvalidArgumentError {
  const levels = LEVELS.join(', ');
  return new InvalidArgumentError('code', text, `is of no level that a bundle holds: ${levels}`);
}

/** The error for a text that is not a postcode. */
export function noPostcode(text: string): InvalidArgumentError {
  return new InvalidArgumentError('postcode', text, 'is not a whole postcode such as LU1 2AB');
}

/** The error for a file of areas that lacks the one it is named after. */
export function lacksArea(code: string, url: string): MalformedError {
  return new MalformedError(url, `it does not hold ${code}`);
}
