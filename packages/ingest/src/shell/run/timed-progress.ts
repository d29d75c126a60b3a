import { performance } from 'node:perf_hooks';
import type { Progress } from './progress.js';

/** How long one step took, and the largest resident set until its end. */
export interface StepTime {
  step: string;
  seconds: number;
  peakMemoryMb: number;
}

/** A progress that also records the seconds and the memory of every step, in their order. */
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

/** The largest resident set of this process so far, in MB. */
export function peakMemoryMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
