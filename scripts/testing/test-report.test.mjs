import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTestReport, slowest } from './test-report.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function counts(report, run = {}) {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify({ testResults: [], ...report }));
  const { passed, failed } = readTestReport(path, { code: 0, output: '', ...run });
  return { passed, failed };
}

test('a skipped test, a file that does not load and a bad ending are failures', () => {
  const two = { numTotalTests: 2, numPassedTests: 2, numFailedTests: 0 };
  expect(counts(two)).toEqual({ passed: 2, failed: 0 });
  expect(counts({ ...two, numPassedTests: 1 })).toEqual({ passed: 1, failed: 1 });
  const unloaded = [{ name: join(folder, 'a'), status: 'failed', assertionResults: [] }];
  expect(counts({ ...two, testResults: unloaded }, { code: 1 }).failed).toBe(1);
  expect(counts(two, { code: 1 }).failed).toBe(1);
});

test('a run without tests has failed, unless only what changed is tested', () => {
  const none = { numTotalTests: 0, numPassedTests: 0, numFailedTests: 0 };
  expect(counts(none).failed).toBe(1);
  expect(counts(none, { mayBeEmpty: true }).failed).toBe(0);
  expect(counts(none, { mayBeEmpty: true, code: 1 }).failed).toBe(1);
});

test('the slowest files come first', () => {
  const files = [
    { file: 'a', seconds: 1 },
    { file: 'b', seconds: 20.25 },
  ];
  expect(slowest(files, 1)).toEqual(['   20.3 s  b']);
});
