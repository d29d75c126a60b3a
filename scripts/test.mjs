// `npm test`: every check, two or three at a time, one line each, and a closing line
// `N passed, N failed`.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.mjs';
import { ensureChromium } from './chromium/chromium.mjs';
import { Progress } from './testing/progress.mjs';
import { schedule } from './testing/schedule.mjs';
import * as steps from './testing/steps.mjs';
import { slowest } from './testing/test-report.mjs';

/** Where the real-data tests look for the publishers' own files. */
const REAL_DATA = join(ROOT, '..', 'shared', 'data');
// Browser and end-to-end tests mostly wait: beside them two cores have room for a third step.
const SIDE_BY_SIDE = 3;

const say = (line) => process.stdout.write(`${line}\n`);
const progress = new Progress(say);
const total = { passed: 0, failed: 0 };
const files = [];
const notRun = [];

rmSync(steps.REPORTS, { recursive: true, force: true });
mkdirSync(steps.REPORTS, { recursive: true });
const CHROME_PATH = ensureChromium(say);
const hasRealData = existsSync(REAL_DATA);
const began = performance.now();

// In the order in which they begin, where they may: the longest first.
await schedule(
  [
    step('build', steps.build),
    step('format', steps.format),
    step('lint', steps.lint),
    step('import rules', steps.importRules),
    step('demo bundle', () => steps.demo(), ['build']),
    step('build tests', (take) => steps.vitest('build', { take })),
    ...(hasRealData
      ? [
          step('real data', (take) => steps.vitest('real-data', { take, env: { CHROME_PATH } }), [
            'demo bundle',
          ]),
        ]
      : []),
    step('end to end', (take) => steps.vitest('end-to-end', { take, env: { CHROME_PATH } }), [
      'demo bundle',
    ]),
    step('browser tests', (take) => steps.browserTests({ take }), ['demo bundle']),
    step('other people’s pages', (take) => steps.hosts({ take, env: { CHROME_PATH } }), [
      'demo bundle',
    ]),
    step('unit tests', (take) => steps.vitest('unit', { take })),
    step('dist tests', (take) => steps.vitest('dist', { take }), ['demo bundle']),
    ...steps.TYPED.map((project) => step(`types of ${project}`, () => steps.types(project))),
  ],
  SIDE_BY_SIDE,
);
progress.close();

if (!hasRealData)
  say(
    `not run real data: the publishers’ files are not part of the repository. Put them in ${REAL_DATA} to check against them.`,
  );
for (const line of notRun) say(line);
say('\nThe slowest files');
for (const line of slowest(files)) say(line);
say(`\n${minutes(performance.now() - began)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
say(`${total.passed} passed, ${total.failed} failed`);

/** A step that counts as one test unless it gives counts. What it threw is shown. */
function step(name, run, after = []) {
  return {
    name,
    after,
    run: async () => {
      const start = performance.now();
      progress.begin(name);
      let counts;
      try {
        const given = await run((line) => progress.take(name, line));
        counts = given?.passed === undefined ? { passed: 1, failed: 0 } : given;
      } catch (error) {
        counts = {
          passed: 0,
          failed: 1,
          output: String(error instanceof Error ? error.message : error),
        };
      }
      progress.end(name);
      total.passed += counts.passed;
      total.failed += counts.failed;
      files.push(...(counts.files ?? []));
      notRun.push(...(counts.notRun ?? []));
      if (counts.failed > 0) say(`\n${counts.output.trim()}\n`);
      const mark = counts.failed > 0 ? 'FAILED' : 'ok';
      const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
      const words = counts.files
        ? `  ${counts.passed} passed${counts.failed > 0 ? `, ${counts.failed} failed` : ''}`
        : '';
      say(`${mark.padEnd(6)}  ${name.padEnd(26)} ${seconds} s${words}`);
    },
  };
}

function minutes(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
