// What a test runner's report says: how many tests passed and failed, and which files took longest.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../build.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string} output what to show when a test failed
 * @property {{ file: string, seconds: number }[]} files
 */

/**
 * Reads a report in Vitest's JSON. A test that is skipped has failed: it proves nothing.
 *
 * @param {string} path
 * @param {{ code: number | null, output: string, mayBeEmpty?: boolean }} run `mayBeEmpty`: no test is
 * well, where only what changed is tested
 * @returns {Counts}
 */
export function readTestReport(path, { code, output, mayBeEmpty = false }) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(output || `No report was written (exit code ${code}).`);
  }
  const results = report.testResults ?? [];
  const skipped = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  // A file that does not load fails without failing a test.
  const unloaded = results.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  let failed = report.numFailedTests + skipped + unloaded;
  // Vitest also ends badly for an error outside tests; a run without tests proves nothing.
  if (failed === 0 && (code !== 0 || (report.numTotalTests === 0 && !mayBeEmpty))) failed = 1;
  return {
    passed: report.numPassedTests,
    failed,
    output:
      skipped > 0
        ? `${output}\n${skipped} tests were skipped: a test never passes by skipping.`
        : output,
    files: results.map(({ name, startTime, endTime }) => ({
      file: relative(ROOT, name),
      seconds: (endTime - startTime) / 1000,
    })),
  };
}

/** The files that took longest, as lines. */
export function slowest(files, howMany = 5) {
  return files
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, howMany)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
}
