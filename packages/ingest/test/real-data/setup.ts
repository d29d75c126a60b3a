// Vitest's global set-up of the tests on real files: one bundle of them for all of these tests.
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { madeOnce } from '../england/made-once.js';
import { buildInto, sharedIn } from '../england/make-england.js';
import { DATA } from './real-files.js';

export default async function setup({ provide }: TestProject): Promise<void> {
  if (!existsSync(DATA)) return;
  const folder = await madeOnce('real', DATA, (place) => buildInto(place, DATA, '2025-12'));
  provide('realBundle', sharedIn(folder));
}
