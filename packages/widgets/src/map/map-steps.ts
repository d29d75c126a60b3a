/** A shade of the map: the areas of one fifth of the field. */
export interface Step {
  /** 1 to 5, 5 with the highest rates. */
  step: number;
  lowest: number;
  highest: number;
  count: number;
}

const STEPS = 5;

/**
 * In which fifth of the field each rate lies. Equal rates share a fifth, the lower one, so that a
 * shade never parts what is the same.
 */
export function stepOf(rates: readonly number[]): (rate: number) => number {
  const sorted = rates.toSorted((a, b) => a - b);
  return (rate) => Math.floor((sorted.indexOf(rate) * STEPS) / sorted.length) + 1;
}

/** The shades in use, lowest rates first, with the rates that each covers. */
export function stepsOf(rates: readonly number[]): Step[] {
  const of = stepOf(rates);
  return Array.from({ length: STEPS }, (_, index) => index + 1).flatMap((step) => {
    const inStep = rates.filter((rate) => of(rate) === step);
    return inStep.length === 0
      ? []
      : [{ step, lowest: Math.min(...inStep), highest: Math.max(...inStep), count: inStep.length }];
  });
}
