// Runs a program and keeps what it says, to be shown only when it fails.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from '../build.mjs';

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, take?: (line: string) => string | undefined }} [options]
 * `take` sees each line and gives back what is to be kept of it
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runCaptured(program, args, { env = {}, cwd = ROOT, take = (line) => line } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {string[]} */
    const kept = [];
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        const rest = take(line);
        if (rest !== undefined) kept.push(rest);
      });
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output: kept.join('\n') }));
  });
}
