// Runs a command as a whole process and says how long it took and how much memory it held.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * @returns {Promise<{ seconds: number, peakMb: number, output: string }>} wall time, resident set
 * at its largest (Linux; else 0), what it printed
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
      `${program} ${args.slice(0, 3).join(' ')} ended with exit code ${code}: ${errors.trim().split('\n').at(-1)}`,
    );
  return { seconds, peakMb, output };
}

function highWaterMb(pid) {
  try {
    return (
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    );
  } catch {
    return 0;
  }
}

/** The middle of three or more figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
