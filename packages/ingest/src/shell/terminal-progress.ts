import { Listr } from 'listr2';
import type { Progress } from '../pipeline.js';

/** Shows each step on the terminal while it runs: a live line on one, plain lines in a log. */
export function terminalProgress(mode: 'shown' | 'silent'): Progress {
  return {
    async step(title, run) {
      let result!: Awaited<ReturnType<typeof run>>;
      const task = new Listr(
        [{ title, task: async (_, shown) => { result = await run((detail) => { shown.output = detail; }); } }],
        { renderer: mode === 'silent' ? 'silent' : 'default', fallbackRenderer: 'simple', exitOnError: true, rendererOptions: { timer: undefined } as never },
      );
      await task.run();
      return result;
    },
  };
}
