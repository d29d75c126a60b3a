import { Listr, PRESET_TIMER } from 'listr2';
import type { Progress } from './progress.js';

/** Shows each step while it runs: a live line on a terminal, plain lines elsewhere, or nothing. */
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
                // A log gets the steps, not every month of each.
                outcome = {
                  value: await run((detail) => {
                    if (process.stdout.isTTY) shown.output = detail;
                  }),
                };
              } catch (error) {
                outcome = { error };
                // The command line prints the sentence, once, at the end.
                throw new Error('stopped', { cause: error });
              }
            },
          },
        ],
        {
          renderer: mode === 'silent' ? 'silent' : 'default',
          fallbackRenderer: 'simple',
          // A terminal without a width (docker -t in some build services) would get one letter a
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
