import { performance } from 'node:perf_hooks';
import type { Progress } from './progress.js';

/**
 * How long each step of a run took, in the order they ended, and the most memory held until then.
 */
export interface StepTime {
  step: string;
  seconds: number;
  peakMemoryMb: number;
}

/** A progress that also keeps the seconds and the memory of every step. */
export function timedProgress(progress: Progress): Progress & { times: StepTime[] } {
  const times: StepTime[] = [];
  return {
    times,
    async step(title, run) {
      const began = performance.now();
      const value = await progress.step(title, run);
      times.push({
        step: title,
        seconds: Math.round(performance.now() - began) / 1000,
        peakMemoryMb: peakMemoryMb(),
      });
      return value;
    },
  };
}

/** The most memory this process has held so far, in MB (resident set). */
export function peakMemoryMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
