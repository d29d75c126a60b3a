// Vitest's global set-up of the tests that build bundles: one England for all of them.
import type { TestProject } from 'vitest/node';
import { makeEngland } from './make-england.js';

export default async function setup({ provide }: TestProject): Promise<void> {
  provide('england', await makeEngland());
}
