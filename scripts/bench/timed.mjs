import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Timed
 * @property {number} seconds wall time
 * @property {number} peakMb the largest resident set (on Linux; elsewhere 0)
 * @property {string} output what it printed
 */

/**
 * Runs a command as a process of its own and measures it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<Timed>}
 */
export async function timed(program, args, { cwd, env } = {}) {
  const began = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, errors, peakMb] = ['', '', 0];
  child.stdout.on('data', (text) => {
    output += text;
  });
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, highWaterMb(child.pid));
  }, 20);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0)
    throw new Error(
      `${program} ${args.slice(0, 3).join(' ')} ended with exit code ${code}: ` +
        errors.trim().split('\n').at(-1),
    );
  return { seconds, peakMb, output };
}

/** @param {number | undefined} pid */
function highWaterMb(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/**
 * The middle of an odd number of figures.
 *
 * @param {readonly number[]} figures
 */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
