// `npm run check [-- --watch] [-- --all]`: what can be checked without building anything: format,
// lint, import rules, types, and the unit tests of what changed since the last green check.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build.mjs';
import { schedule } from './testing/schedule.mjs';
import * as steps from './testing/steps.mjs';

const GREEN = join(ROOT, 'node_modules', '.cache', 'check-green');
const { values } = parseArgs({
  options: { watch: { type: 'boolean' }, all: { type: 'boolean' } },
});
const say = (line) => process.stdout.write(`${line}\n`);
mkdirSync(steps.REPORTS, { recursive: true });
mkdirSync(join(GREEN, '..'), { recursive: true });

if (values.watch) {
  const child = spawn(
    join(ROOT, 'node_modules', '.bin', 'vitest'),
    ['watch', '--project', 'unit', '--changed'],
    {
      cwd: ROOT,
      stdio: 'inherit',
    },
  );
  child.on('exit', (code) => process.exit(code ?? 1));
} else {
  const began = performance.now();
  const failed = [];
  const since = values.all ? undefined : lastGreen();
  const step = (name, run) => ({ name, run: () => checked(name, run, failed) });
  await schedule(
    [
      step('format', steps.format),
      step('lint', steps.lint),
      step('import rules', steps.importRules),
      step(since ? `unit tests of what changed since ${since.slice(0, 7)}` : 'unit tests', () =>
        steps.vitest('unit', { args: since ? ['--changed', since, '--passWithNoTests'] : [] }),
      ),
      ...steps.TYPED.map((project) => step(`types of ${project}`, () => steps.types(project))),
    ],
    2,
  );
  if (failed.length === 0) writeFileSync(GREEN, git('rev-parse', 'HEAD'));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  say(
    failed.length === 0
      ? `\nAll is well after ${seconds} s.`
      : `\n${failed.join(', ')} failed, after ${seconds} s.`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

async function checked(name, run, failed) {
  const start = performance.now();
  let problem;
  let counts;
  try {
    counts = await run();
    if (counts?.failed > 0) problem = counts.output;
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  if (problem !== undefined) {
    failed.push(name);
    say(`\n${problem.trim()}\n`);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const passed = counts?.passed === undefined ? '' : `  ${counts.passed} passed`;
  say(
    `${(problem === undefined ? 'ok' : 'FAILED').padEnd(6)}  ${name.padEnd(26)} ${seconds} s${passed}`,
  );
}

/** The commit of the last green check, while it is still in this history. */
function lastGreen() {
  if (!existsSync(GREEN)) return undefined;
  const commit = readFileSync(GREEN, 'utf8').trim();
  return spawnSync('git', ['merge-base', '--is-ancestor', commit, 'HEAD'], { cwd: ROOT }).status ===
    0
    ? commit
    : undefined;
}

function git(...args) {
  return spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout.trim();
}
