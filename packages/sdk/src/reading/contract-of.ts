import { CONTRACT_VERSION } from '../contract/index.js';

/** The contract that a file says it is written to; this client's own for one that says none. */
export function contractOf(value: unknown): number {
  const { contract } = (value ?? {}) as { contract?: unknown };
  return typeof contract === 'number' ? contract : CONTRACT_VERSION;
}
