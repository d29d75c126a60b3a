import { MEASURE_NAMES, type MeasureName } from '../contract/index.js';
import { InvalidArgumentError } from './invalid-argument.js';

/**
 * Refuses a text that is none of those a method takes, which the compiler cannot where it is read
 * from a page.
 */
export function assertOneOf<T extends string>(
  argument: string,
  given: string,
  known: readonly T[],
): asserts given is T {
  if (!(known as readonly string[]).includes(given))
    throw new InvalidArgumentError(argument, given, `is none of ${known.join(', ')}`);
}

/** Refuses a measure that a bundle does not hold. */
export function assertMeasure(measure: string): asserts measure is MeasureName {
  assertOneOf('measure', measure, MEASURE_NAMES);
}

/** Refuses what is not written as a month; `undefined` is one that was not given. */
export function assertMonth(argument: string, given: string | undefined): void {
  if (given === undefined) return;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(given))
    throw new InvalidArgumentError(argument, given, 'is not a month such as 2025-01');
}

/** A month's text as far as the compiler can tell: a literal must be one, a `string` may be. */
export type MonthText<S extends string> = string extends S
  ? S
  : S extends `${bigint}-${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12'}`
    ? S
    : never;
