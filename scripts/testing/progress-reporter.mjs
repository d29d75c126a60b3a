// A Vitest reporter: a line on standard error for each file that is done, for `npm test` to count.
import { MARK } from './progress.mjs';

export default class ProgressReporter {
  onTestModuleEnd(module) {
    const tests = [...module.children.allTests()];
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    process.stderr.write(
      `${MARK}${JSON.stringify({ file: module.relativeModuleId, tests: tests.length, failed })}\n`,
    );
  }
}
