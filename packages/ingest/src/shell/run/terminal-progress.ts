import { Listr, PRESET_TIMER } from 'listr2';
import type { Progress } from './progress.js';

/**
 * Shows each step while it runs: a live line on a terminal, plain lines elsewhere; `silent` shows
 * nothing.
 */
export function terminalProgress(mode: 'shown' | 'silent'): Progress {
  return {
    async step(title, run) {
      let outcome: { value: Awaited<ReturnType<typeof run>> } | { error: unknown } | undefined;
      const steps = new Listr(
        [
          {
            title,
            task: async (_, shown) => {
              try {
                // A log wants the steps, not every month of them.
                outcome = {
                  value: await run((detail) => {
                    if (process.stdout.isTTY) shown.output = detail;
                  }),
                };
              } catch (error) {
                outcome = { error };
                // The sentence itself is printed once, at the end, by the command line.
                throw new Error('stopped', { cause: error });
              }
            },
          },
        ],
        {
          renderer: mode === 'silent' ? 'silent' : 'default',
          fallbackRenderer: 'simple',
          // A terminal that tells no width (docker -t in some build services) would get a letter a
          // line.
          fallbackRendererCondition: () =>
            mode === 'shown' && (!process.stdout.isTTY || !process.stdout.columns),
          exitOnError: false,
          rendererOptions: { timer: PRESET_TIMER },
          fallbackRendererOptions: { timer: PRESET_TIMER },
        },
      );
      await steps.run();
      if (!outcome || 'error' in outcome) throw outcome?.error;
      return outcome.value;
    },
  };
}
