// Runs the widgets' browser tests with Web Test Runner and writes their counts, in Vitest's JSON
// names, to the file given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { ROOT } from '../build.mjs';

const [report] = process.argv.slice(2);
process.chdir(join(ROOT, 'packages', 'widgets'));
const runner = await startTestRunner({ argv: ['--static-logging'], autoExitProcess: false });
if (runner) {
  runner.on('stopped', (passed) => {
    writeFileSync(report, JSON.stringify(countsOf([...runner.sessions.all()])));
    process.exit(passed ? 0 : 1);
  });
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
