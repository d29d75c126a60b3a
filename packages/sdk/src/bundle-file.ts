import { CONTRACT_VERSION } from './contract/index.js';
import { MalformedError } from './errors/malformed.js';
import { NewerContractError } from './errors/newer-contract.js';

/** The part of a zod schema that reading needs. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly { path: readonly PropertyKey[] }[] } };
}

/** Reads a file's text by the contract. Throws {@link NewerContractError} before a field of a later contract can mislead. */
export function parseBundleFile<T>(text: string, schema: Schema<T>, url: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new MalformedError(url, `it begins “${text.trimStart().slice(0, 20)}”, which is not JSON`, [], { cause });
  }
  const { contract } = (value ?? {}) as { contract?: unknown };
  if (typeof contract === 'number' && contract > CONTRACT_VERSION) throw new NewerContractError(url, contract, CONTRACT_VERSION);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path }) => path.join('.'));
  throw new MalformedError(url, `it departs from the contract at ${issues.join(', ') || 'its root'}`, issues);
}
