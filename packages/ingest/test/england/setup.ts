// Vitest's global set-up of the tests that build bundles: one England for all of them.
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { madeOnce } from './made-once.js';
import { sharedIn } from './shared-bundle.js';

export default async function setup({ provide }: TestProject): Promise<void> {
  const program = join(import.meta.dirname, 'make-england.ts');
  const folder = await madeOnce('england', program);
  provide('england', { input: join(folder, 'input'), ...sharedIn(folder) });
}
