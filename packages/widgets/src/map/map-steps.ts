/** A shade of the map: one fifth of the ranked areas. */
export interface Step {
  /** 1 to 5; 5 has the highest rates. */
  step: number;
  lowest: number;
  highest: number;
  count: number;
}

const STEPS = 5;

/**
 * Returns a function that gives the fifth of a rate. Equal rates are in the same fifth, the lower
 * one.
 */
export function stepOf(rates: readonly number[]): (rate: number) => number {
  const sorted = rates.toSorted((a, b) => a - b);
  return (rate) => Math.floor((sorted.indexOf(rate) * STEPS) / sorted.length) + 1;
}

/** The shades in use, lowest rates first, with the range of rates in each. */
export function stepsOf(rates: readonly number[]): Step[] {
  const of = stepOf(rates);
  return Array.from({ length: STEPS }, (_, index) => index + 1).flatMap((step) => {
    const inStep = rates.filter((rate) => of(rate) === step);
    return inStep.length === 0
      ? []
      : [{ step, lowest: Math.min(...inStep), highest: Math.max(...inStep), count: inStep.length }];
  });
}
