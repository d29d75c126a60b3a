// Runs the widgets' browser tests with Web Test Runner and writes their counts, in Vitest's JSON
// names, to the file given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { ROOT } from '../build.mjs';
import { MARK } from './progress.mjs';

const [report] = process.argv.slice(2);
process.chdir(join(ROOT, 'packages', 'widgets'));
const runner = await startTestRunner({ argv: ['--static-logging'], autoExitProcess: false });
if (runner) {
  const done = new Set();
  runner.sessions.on('session-status-updated', (session) => {
    if (session.status !== 'FINISHED' || done.has(session.id)) return;
    done.add(session.id);
    const { numTotalTests: tests, numFailedTests: failed } = countsOf([session]);
    process.stderr.write(`${MARK}${JSON.stringify({ file: session.testFile, tests, failed })}\n`);
  });
  runner.on('stopped', (passed) => {
    const sessions = [...runner.sessions.all()];
    const testResults = sessions.map(fileOf);
    writeFileSync(report, JSON.stringify({ ...countsOf(sessions), testResults }));
    process.exit(passed ? 0 : 1);
  });
}

/** A session as Vitest reports a file: only what is read of it. */
function fileOf(session) {
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const spent = tests.reduce((sum, { duration = 0 }) => sum + duration, 0);
  return { name: session.testFile, startTime: 0, endTime: spent, assertionResults: tests };
}

function countsOf(sessions) {
  const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const skipped = tests.filter((test) => test.skipped).length;
  // A file that broke before its first test is one failure.
  const broken = sessions.filter(
    (session) =>
      !session.passed &&
      !(session.testResults && testsOf(session.testResults).some((test) => !test.passed)),
  ).length;
  return {
    numTotalTests: tests.length + broken,
    numPassedTests: passed,
    numFailedTests: tests.length - passed - skipped + broken,
  };
}

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}
