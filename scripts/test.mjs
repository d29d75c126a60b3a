// `npm test`: every check in order, one readable line each, and a closing line `N passed, N
// failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build.mjs';
import { demoBundle } from './demo/bundle.mjs';
import { ensureChromium } from './chromium/chromium.mjs';
import { runCaptured } from './testing/captured.mjs';

const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const reports = join(ROOT, '.artefacts');
/** Where packages/ingest/test/real-data.test.ts looks for the publishers' own files. */
const REAL_DATA = join(ROOT, '..', 'shared', 'data');
const say = (line) => process.stdout.write(`${line}\n`);
const total = { passed: 0, failed: 0 };

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

await Promise.all([
  (async () => {
    await step('lint', () => command(bin('oxlint'), ['--deny-warnings']));
    await step('import rules', () => command(process.execPath, ['scripts/check-imports.mjs']));
    for (const name of ['sdk', 'site']) await typesStep(name);
  })(),
  (async () => {
    for (const name of ['ingest', 'widgets']) await typesStep(name);
  })(),
]);
await step('build', () => buildPackages(undefined, () => {}));
await step('demo bundle', () =>
  demoBundle({
    fresh: true,
    run: (args) => command(process.execPath, ['packages/ingest/bin/crimetrends.mjs', ...args]),
  }),
);
await step('unit tests', () => vitest('unit'));
await step('browser tests', () => browserTests(ensureChromium(say)));
await step('end to end', () => vitest('end-to-end', { CHROME_PATH: ensureChromium(say) }));
if (existsSync(REAL_DATA))
  await step('real data', () => vitest('real-data', { CHROME_PATH: ensureChromium(say) }));
else
  say(
    `not run real data: the publishers’ files are not part of the repository. Put them in ${REAL_DATA} to check against them.`,
  );

say('');
process.exitCode = total.failed > 0 ? 1 : 0;
say(`${total.passed} passed, ${total.failed} failed`);

/** Runs one step; a step that returns no counts is one test. What it threw is shown. */
async function step(name, run) {
  const began = performance.now();
  let result;
  let problem;
  try {
    result = await run();
  } catch (error) {
    problem = error.message;
  }
  const { passed, failed } = result?.counts ?? {
    passed: problem === undefined ? 1 : 0,
    failed: problem === undefined ? 0 : 1,
  };
  total.passed += passed;
  total.failed += failed;
  const mark = failed > 0 ? 'FAILED' : 'ok';
  const counts = result?.counts
    ? `  ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`
    : '';
  const output = problem ?? (failed > 0 ? result.output : '');
  if (output) say(`\n${output.trim()}\n`);
  say(
    `${mark.padEnd(6)}  ${name.padEnd(16)} ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s${counts}`,
  );
}

function typesStep(name) {
  return step(`types of ${name}`, () =>
    command(bin('tsc'), ['--noEmit', '-p', `packages/${name}`]),
  );
}

async function command(program, args) {
  const { code, output } = await runCaptured(program, args);
  if (code !== 0) throw new Error(output || `${program} ended with exit code ${code}.`);
}

/** A Vitest project's counts; a skipped or empty run is a failure. */
async function vitest(project, env) {
  const report = join(reports, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { code, output } = await runCaptured(bin('vitest'), args, env);
  return counted(report, code, output);
}

/** The widgets' tests in Chromium, by Web Test Runner. */
async function browserTests(chromium) {
  const report = join(reports, 'browser.json');
  const { code, output } = await runCaptured(
    process.execPath,
    [join(ROOT, 'scripts', 'browser-tests.mjs'), report],
    { CHROME_PATH: chromium },
  );
  return counted(report, code, output);
}

function counted(report, code, output) {
  let json;
  try {
    json = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Error(output || `No report was written (exit code ${code}).`);
  }
  const passed = json.numPassedTests;
  const skipped = json.numTotalTests - json.numPassedTests - json.numFailedTests;
  // A file that does not load fails without failing a test.
  const unloaded = (json.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  let failed = json.numFailedTests + skipped + unloaded;
  // Vitest also ends badly for an error outside tests; a run without tests proves nothing.
  if (failed === 0 && (code !== 0 || json.numTotalTests === 0)) failed = 1;
  return {
    counts: { passed, failed },
    output:
      skipped > 0
        ? `${output}\n${skipped} tests were skipped: a test never passes by skipping.`
        : output,
  };
}
