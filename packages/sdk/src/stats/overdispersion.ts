import type { Exposure } from './rate-ratio.js';

/**
 * Overdispersion (φ) of a level and measure: the mean Pearson χ² (1 degree of freedom) of its
 * areas' two windows around the level's overall change; at least 1. Areas without any incident are
 * left out; fewer than 2 areas give 1. Source: Spiegelhalter, Statistics in Medicine 24 (2005),
 * multiplicative overdispersion.
 *
 * @example
 * import { overdispersion } from '@crimetrends/sdk/stats';
 * overdispersion([
 *   { newer: { count: 60, personYears: 1 }, older: { count: 40, personYears: 1 } },
 *   { newer: { count: 40, personYears: 1 }, older: { count: 60, personYears: 1 } },
 * ]); // 4
 */
export function overdispersion(areas: readonly { newer: Exposure; older: Exposure }[]): number {
  const withIncidents = areas.filter(
    ({ newer, older }) =>
      newer.count + older.count > 0 && newer.personYears > 0 && older.personYears > 0,
  );
  if (withIncidents.length < 2) return 1;
  const movement =
    rateOf(withIncidents.map(({ newer }) => newer)) /
    rateOf(withIncidents.map(({ older }) => older));
  if (movement === 0 || !Number.isFinite(movement)) return 1;
  const total = withIncidents.reduce((sum, area) => sum + pearson(area, movement), 0);
  return Math.max(1, total / withIncidents.length);
}

/**
 * Σ (observed − expected)² ÷ expected over both windows, if the area had changed as the level did.
 */
function pearson({ newer, older }: { newer: Exposure; older: Exposure }, movement: number): number {
  const both = newer.count + older.count;
  const weight = newer.personYears * movement;
  const expected = (both * weight) / (weight + older.personYears);
  return (
    (newer.count - expected) ** 2 / expected +
    (older.count - (both - expected)) ** 2 / (both - expected)
  );
}

function rateOf(windows: readonly Exposure[]): number {
  return (
    windows.reduce((sum, { count }) => sum + count, 0) /
    windows.reduce((sum, { personYears }) => sum + personYears, 0)
  );
}
