// Commands run in turn, round by round, and the rows that show their figures.
import { median } from './timed.mjs';

/**
 * @typedef {object} Row a row of what `npm run bench` prints
 * @property {string} figure what is measured
 * @property {string} target
 * @property {string} found
 * @property {boolean} [pass] whether the target is met; undefined without target or figure
 * @property {string} [detail]
 */

/**
 * Runs commands in turn and keeps their results, except undefined ones.
 *
 * @template {Record<string, unknown>} R the result of each command
 * @param {number} count of rounds
 * @param {{ [N in keyof R]: () => Promise<R[N] | undefined> }} commands
 */
export async function rounds(count, commands) {
  const names = /** @type {(keyof R)[]} */ (Object.keys(commands));
  const found = /** @type {{ [N in keyof R]: R[N][] }} */ (
    Object.fromEntries(names.map((name) => [name, /** @type {R[keyof R][]} */ ([])]))
  );
  for (let round = 0; round < count; round += 1) {
    for (const name of names) {
      const result = await commands[name]();
      if (result !== undefined) found[name].push(result);
    }
  }
  return {
    /**
     * The median of a figure of a command's results, or undefined if it has none.
     *
     * @template {keyof R} N
     * @param {N} name
     * @param {(result: R[N]) => number} figure
     */
    of: (name, figure) => (found[name].length > 0 ? median(found[name].map(figure)) : undefined),
    /**
     * A command's last result, or undefined if it has none.
     *
     * @template {keyof R} N
     * @param {N} name
     */
    last: (name) => found[name].at(-1),
  };
}
