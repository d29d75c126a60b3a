// Vitest's global set-up of the tests on real files: one bundle of them for all of these tests.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { madeOnce } from '../england/made-once.js';
import { sharedIn } from '../england/shared-bundle.js';
import { DATA } from './real-files.js';

export default async function setup({ provide }: TestProject): Promise<void> {
  if (!existsSync(DATA)) return;
  const program = join(import.meta.dirname, 'make-real-bundle.ts');
  provide('realBundle', sharedIn(await madeOnce('real', program, DATA)));
}
