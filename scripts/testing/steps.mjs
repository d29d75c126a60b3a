// The checks by name: each runs one tool and gives how many tests passed, or throws what it said.
import { join } from 'node:path';
import { buildPackages, ROOT } from '../build.mjs';
import { ensureChromium } from '../chromium/chromium.mjs';
import { demoBundle } from '../demo/bundle.mjs';
import { runCaptured } from './captured.mjs';
import { readTestReport } from './test-report.mjs';

const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
export const REPORTS = join(ROOT, '.artefacts');

/**
 * Every TypeScript project. The tests of widgets and site take the sources along; those of sdk and
 * ingest see the DOM, which the sources must not.
 */
export const TYPED = [
  'packages/sdk',
  'packages/sdk/test',
  'packages/ingest',
  'packages/ingest/test',
  'packages/widgets/test',
  'packages/site/test',
  'scripts',
];

export const format = () => tool(bin('oxfmt'), ['--check', '.']);
export const lint = () => tool(bin('oxlint'), ['--deny-warnings']);
export const importRules = () => tool(process.execPath, ['scripts/check-imports.mjs']);
/** @param {string} project */
export const types = (project) =>
  tool(bin('tsc'), [
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    buildInfo(project),
    '-p',
    project,
  ]);
export const build = () => buildPackages(undefined, () => {});
export const demo = (fresh = true) =>
  demoBundle({
    fresh,
    run: (args) => tool(process.execPath, ['packages/ingest/bin/crimetrends.mjs', ...args]),
  });

/**
 * The tests of one Vitest project.
 *
 * @param {string} project
 * @param {{ env?: Record<string, string>, args?: string[], take?: (line: string) => string | undefined }} [options]
 */
export async function vitest(project, { env, args = [], take } = {}) {
  const report = join(REPORTS, `${project}.json`);
  const run = await runCaptured(
    bin('vitest'),
    [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=./scripts/testing/progress-reporter.mjs',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { env, take },
  );
  return readTestReport(report, { ...run, mayBeEmpty: args.includes('--passWithNoTests') });
}

/**
 * The widgets' tests in Chromium, by Web Test Runner.
 *
 * @param {{ take?: (line: string) => string | undefined }} [options]
 */
export async function browserTests({ take } = {}) {
  const report = join(REPORTS, 'browser.json');
  const run = await runCaptured(
    process.execPath,
    [join(ROOT, 'scripts', 'testing', 'browser-tests.mjs'), report],
    { env: { CHROME_PATH: ensureChromium() }, take },
  );
  return readTestReport(report, run);
}

/**
 * Other people's pages: what arrives there of an embed, and what a reader sees. Hosts whose programs
 * are missing are not run, and named.
 *
 * @param {{ env?: Record<string, string>, take?: (line: string) => string | undefined }} [options]
 */
export async function hosts({ env, take } = {}) {
  const args = [join(ROOT, 'scripts', 'hosts.mjs'), '--installed-only'];
  const { output } = await runCaptured(process.execPath, args, { env, take });
  const lines = output.split('\n');
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(lines.at(-1) ?? '') ?? [];
  if (passed === undefined) throw new Error(output);
  return {
    passed: Number(passed),
    failed: Number(failed),
    output: lines.filter((line) => line.startsWith('FAILED')).join('\n') || output,
    notRun: lines.filter((line) => line.startsWith('not run')),
    files: [],
  };
}

function buildInfo(project) {
  return join(
    ROOT,
    'node_modules',
    '.cache',
    'types',
    `${project.replaceAll('/', '-')}.tsbuildinfo`,
  );
}

async function tool(program, args) {
  const { code, output } = await runCaptured(program, args);
  if (code !== 0) throw new Error(output || `${program} ended with exit code ${code}.`);
}
