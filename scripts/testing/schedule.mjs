// Runs steps side by side, each once the steps it needs are done.

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [after] steps that must have ended, well or badly
 * @property {() => Promise<void>} run never rejects
 */

/**
 * Runs all steps, at most `width` at a time; the first in the list that may run goes first.
 *
 * @param {readonly Step[]} steps
 * @param {number} width
 */
export async function schedule(steps, width) {
  const waiting = [...steps];
  const done = new Set();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => after.every((name) => done.has(name)));
    if (running.size < width && next >= 0) {
      const [step] = waiting.splice(next, 1);
      const ended = async () => {
        await step.run();
        running.delete(step.name);
        done.add(step.name);
      };
      running.set(step.name, ended());
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`${waiting.map(({ name }) => name).join(', ')}: waits for what never runs.`);
    }
  }
}
