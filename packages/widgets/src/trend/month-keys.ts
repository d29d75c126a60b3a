import type { LineModel } from '../chart/line-model.js';

/**
 * The month that a key moves to from the highlighted one, starting with the newest; `undefined` for
 * any other key.
 */
export function monthAfterKey(
  key: string,
  at: number | undefined,
  { months, newest }: LineModel,
): number | undefined {
  const last = months.length - 1;
  const steps: Record<string, number> = {
    ArrowLeft: at === undefined ? (newest?.at ?? last) : Math.max(0, at - 1),
    ArrowRight: at === undefined ? (newest?.at ?? last) : Math.min(last, at + 1),
    Home: 0,
    End: last,
  };
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
}
