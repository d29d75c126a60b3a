import { monthsOf, type CoverageFile } from '@crimetrends/sdk/contract';
import type { OutcomeWindow } from './outcome-window.js';

/**
 * Whose crimes are followed: the forces that supplied their street files for every month of the
 * window, and their outcomes for every month from its first to the last followed. One letter for
 * each of `months` in `coverage`; the answers are in its order.
 */
export function followedForces(
  coverage: CoverageFile['forces'],
  months: readonly string[],
  { window, followedTo }: OutcomeWindow,
): boolean[] {
  const [crimes, outcomes] = [monthsOf(window), monthsOf({ from: window.from, to: followedTo })];
  return coverage.map(
    (force) =>
      crimes.every((month) => force.months[months.indexOf(month)] === 's') &&
      outcomes.every((month) => force.outcomes?.months[months.indexOf(month)] === 's'),
  );
}
