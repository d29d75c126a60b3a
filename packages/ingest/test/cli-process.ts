import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a run of the command line ended, and what it printed. */
export interface CliRun {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

const HERE = import.meta.dirname;
// The sources themselves, so that no stale build can pass a test.
const NODE_FLAGS = [
  '--experimental-transform-types',
  '--no-warnings',
  '--conditions=crimetrends-source',
  '--import',
  join(HERE, 'typescript-sources.mjs'),
];

// Node keeps what it made of each source by its content: a start takes a third of the time.
const NODE_COMPILE_CACHE = join(tmpdir(), 'crimetrends-compiled');

/**
 * The real command line in a process of its own, without a terminal. `run` ends with it; `child` is
 * there to be killed.
 */
export function startCrimetrends(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess; run: Promise<CliRun> } {
  return startTypeScript(join(HERE, '..', 'src', 'cli.ts'), words, env);
}

/** Runs the real command line to its end. */
export async function crimetrends(
  words: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<CliRun> {
  return startCrimetrends(words, env).run;
}

/** Runs a TypeScript file of this package to its end, in a process of its own. */
export async function runTypeScript(file: string, words: readonly string[]): Promise<CliRun> {
  return startTypeScript(file, words).run;
}

function startTypeScript(
  file: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess; run: Promise<CliRun> } {
  const child = spawn(process.execPath, [...NODE_FLAGS, file, ...words], {
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]!.setEncoding('utf8').on('data', (text: string) => {
      printed[stream] += text;
    });
  const run = new Promise<CliRun>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, ...printed }));
  });
  return { child, run };
}
