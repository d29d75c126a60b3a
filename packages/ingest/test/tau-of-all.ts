import {
  CONTRACT_VERSION,
  LEVELS,
  MEASURE_NAMES,
  type ExtraVariationFile,
  type Level,
} from '@crimetrends/sdk/contract';

/** One τ for every level and measure, for tests. */
export function tauOfAll(tau: number): Record<Level, readonly number[]> {
  const entries = LEVELS.map((level): [Level, readonly number[]] => [level, byMeasure(tau)]);
  return Object.fromEntries(entries) as Record<Level, readonly number[]>;
}

/** `extra-variation.json` with one τ for every level and measure. */
export function variationOf(tau: number): ExtraVariationFile {
  return {
    contract: CONTRACT_VERSION,
    release: '2025-12',
    fewestAreas: 20,
    levels: LEVELS.map((level) => ({
      level,
      tau: byMeasure(tau),
      areas: byMeasure(30),
      from: byMeasure('reference'),
      measuredAt: byMeasure('lsoa21'),
    })),
  };
}

function byMeasure<T>(value: T): T[] {
  return MEASURE_NAMES.map(() => value);
}
