import { MEASURE_NAMES, type MeasureName } from '../contract/index.js';

/** An entry for each measure. */
export function byMeasure<T>(of: (name: MeasureName, index: number) => T): Record<MeasureName, T> {
  return Object.fromEntries(MEASURE_NAMES.map((name, index) => [name, of(name, index)])) as Record<
    MeasureName,
    T
  >;
}
