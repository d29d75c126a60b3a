import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build.mjs';

// Node keeps what it compiled: a run starts in a third of the time.
const NODE_COMPILE_CACHE = join(ROOT, 'node_modules', '.cache', 'compiled');
const CLI = join(ROOT, 'packages', 'ingest', 'bin', 'crimetrends.mjs');

/**
 * When to kill: after a share (`after`) of a duration in milliseconds (`of`), counted from the
 * start, or from when `onceWriting` is true.
 *
 * @typedef {{ after: number, of: number, onceWriting?: () => boolean }} Kill
 */

/** @typedef {{ code: number | null, killed: boolean, output: string }} Ended */
/** @typedef {(args: readonly string[], kill?: Kill) => Promise<Ended>} Run */

/**
 * Runs the command line of ingest, and kills it if `kill` is given.
 *
 * @param {readonly string[]} args
 * @param {string} scratch the run's folder of temporary files
 * @param {Kill} [kill]
 * @returns {Promise<Ended>}
 */
export function runKilled(args, scratch, kill) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      env: { ...process.env, NODE_COMPILE_CACHE, TMPDIR: scratch, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    const { after = 0, of = 0, onceWriting } = kill ?? {};
    if (onceWriting) {
      timers.push(
        setInterval(() => {
          if (!onceWriting()) return;
          clearInterval(timers[0]);
          timers.push(setTimeout(() => child.kill('SIGKILL'), after * of * 0.25));
        }, 2),
      );
    } else if (kill) timers.push(setTimeout(() => child.kill('SIGKILL'), after * of));
    child.on('close', (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ code, killed: signal === 'SIGKILL', output });
    });
  });
}
