import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from './build.mjs';

// Far later than the repository's shared files, which count too.
const BUILT = new Date('2100-01-01T00:00:00Z');
const AFTER = new Date('2100-01-02T00:00:00Z');
/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  for (const name of ['src', 'dist']) mkdirSync(join(folder, name));
  write('src/index.ts');
  write('dist/index.js', BUILT);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @type {(path: string, time?: Date) => void} */
function write(path, time) {
  writeFileSync(join(folder, path), '');
  if (time) utimesSync(join(folder, path), time, time);
}

test('a package is built again only when something it is made of is newer than its dist', () => {
  expect(isStale(folder)).toBe(false);
  write('src/index.ts', AFTER);
  expect(isStale(folder)).toBe(true);
});

test('a changed test does not build a package again', () => {
  write('src/index.test.ts', AFTER);
  expect(isStale(folder)).toBe(false);
});

test('a package is built when its dist is missing, or a dist it depends on is newer', () => {
  rmSync(join(folder, 'dist'), { recursive: true });
  expect(isStale(folder)).toBe(true);
  mkdirSync(join(folder, 'dist'));
  write('dist/index.js', BUILT);
  mkdirSync(join(folder, 'other'));
  write('other/index.js', AFTER);
  expect(isStale(folder, [join(folder, 'other')])).toBe(true);
});
