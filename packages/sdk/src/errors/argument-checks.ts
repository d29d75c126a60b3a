import { MEASURE_NAMES, type MeasureName } from '../contract/index.js';
import { InvalidArgumentError } from './invalid-argument.js';

/** Throws if the text is not one of the known values. Needed for input from outside TypeScript. */
export function assertOneOf<T extends string>(
  argument: string,
  given: string,
  known: readonly T[],
): asserts given is T {
  if (!(known as readonly string[]).includes(given))
    throw new InvalidArgumentError(argument, given, `is none of ${known.join(', ')}`);
}

/** Throws if bundles do not hold the measure. */
export function assertMeasure(measure: string): asserts measure is MeasureName {
  assertOneOf('measure', measure, MEASURE_NAMES);
}

/** Throws if the text is not a month. `undefined` means the option was not given. */
export function assertMonth(argument: string, given: string | undefined): void {
  if (given === undefined) return;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(given))
    throw new InvalidArgumentError(argument, given, 'is not a month such as 2025-01');
}

/** Type of a month's text: a literal must be a valid month; any `string` is accepted. */
export type MonthText<S extends string> = string extends S
  ? S
  : S extends `${bigint}-${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12'}`
    ? S
    : never;
