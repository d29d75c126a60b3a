import { CONTRACT_VERSION } from '../contract/index.js';
import { contractOf } from './contract-of.js';
import type { Schema } from './schema.js';

// Bidirectional control characters, raw and as JSON escapes. After one in a name, the figure 112
// would be displayed as 211.
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const MAY_HOLD_DIRECTION = new RegExp(`${DIRECTION.source}|\\\\u(?:061c|20[0-6])`, 'i');

function undirected(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(DIRECTION, '') : value;
}

/**
 * Parses a file's text by the contract, and removes bidirectional control characters, which no name
 * in England and Wales contains. Rejects with {@link MalformedError}, or for a file of another
 * contract {@link NewerContractError} or {@link OlderContractError}; these are loaded only then.
 */
export async function parseBundleFile<T>(text: string, schema: Schema<T>, url: string): Promise<T> {
  const value = parsed(text);
  const result = contractOf(value) === CONTRACT_VERSION && schema.safeParse(value);
  if (result && result.success) return result.data;
  const { wrongFile } = await import('./faults.js');
  throw wrongFile(text, url, result ? result.error.issues : []);
}

/** `undefined` if the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text, MAY_HOLD_DIRECTION.test(text) ? undirected : undefined);
  } catch {
    return undefined;
  }
}
