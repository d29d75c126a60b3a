import { monthsOf, type CoverageFile } from '@crimetrends/sdk/contract';
import type { OutcomeWindow } from './outcome-window.js';

/**
 * Whether each force's crimes are followed: it must have supplied street files for every month of
 * the window, and outcomes from its first month to the last one followed. `coverage` has one letter
 * for each of `months`; the result is in its order.
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
