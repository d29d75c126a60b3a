import { CONTRACT_VERSION } from '../contract/index.js';
import { MalformedError } from '../errors/malformed.js';
import { NewerContractError } from '../errors/newer-contract.js';
import { OlderContractError } from '../errors/older-contract.js';

/** The part of a zod schema that reading needs. */
export interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };
}

// Bidirectional control characters, raw and as JSON escapes. After one in a name, the figure 112
// would be displayed as 211.
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const MAY_HOLD_DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\\u(?:061c|20[0-6])/i;

function undirected(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(DIRECTION, '') : value;
}

/**
 * Parses a file's text by the contract, and removes bidirectional control characters, which no name
 * in England and Wales contains. Checks the version first: a file of another contract throws
 * {@link NewerContractError} or {@link OlderContractError}.
 */
export function parseBundleFile<T>(text: string, schema: Schema<T>, url: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text, MAY_HOLD_DIRECTION.test(text) ? undirected : undefined);
  } catch (cause) {
    throw new MalformedError(
      url,
      `it begins “${text.trimStart().slice(0, 20)}”, which is not JSON`,
      [],
      { cause },
    );
  }
  const { contract } = (value ?? {}) as { contract?: unknown };
  if (typeof contract === 'number' && contract !== CONTRACT_VERSION) {
    const Other = contract > CONTRACT_VERSION ? NewerContractError : OlderContractError;
    throw new Other(url, contract, CONTRACT_VERSION);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path }) => path.join('.'));
  throw new MalformedError(
    url,
    `it departs from the contract at ${issues.join(', ') || 'its root'}`,
    issues,
  );
}
