/** A variable that areas are compared by, and how much it counts. */
export interface WeightedVariable {
  /** One value for each area, in one order throughout. */
  values: readonly number[];
  weight: number;
}

/**
 * Points whose squared distance is the weighted sum of squared differences in standard deviations:
 * a row for each area, a column for each variable. A variable that is the same everywhere tells no
 * areas apart and is 0.
 */
export function standardised(variables: readonly WeightedVariable[]): Float64Array[] {
  const columns = variables.map(({ values, weight }) => {
    const mean = sumOf(values, (value) => value) / values.length;
    const deviation = Math.sqrt(sumOf(values, (value) => (value - mean) ** 2) / values.length);
    // Told by the values: a mean of equal shares may differ from them in its last digit, and so the
    // deviation from nought.
    const isSame = values.every((value) => value === values[0]);
    return values.map((value) => (isSame ? 0 : ((value - mean) * Math.sqrt(weight)) / deviation));
  });
  const areas = variables[0]?.values.length ?? 0;
  return Array.from({ length: areas }, (_, area) =>
    Float64Array.from(columns, (column) => column[area]!),
  );
}

function sumOf(values: readonly number[], of: (value: number) => number): number {
  let sum = 0;
  for (const value of values) sum += of(value);
  return sum;
}
