/** A variable to compare areas by, and its weight. */
export interface WeightedVariable {
  /** One value per area, in the same order for all variables. */
  values: readonly number[];
  weight: number;
}

/**
 * Scales variables so that the squared distance between two areas is the weighted sum of squared
 * differences in standard deviations. One row per area, one column per variable. A constant
 * variable becomes 0.
 */
export function standardised(variables: readonly WeightedVariable[]): Float64Array[] {
  const columns = variables.map(({ values, weight }) => {
    const mean = sumOf(values, (value) => value) / values.length;
    const deviation = Math.sqrt(sumOf(values, (value) => (value - mean) ** 2) / values.length);
    // Compares the values themselves: rounding of the mean could make the deviation slightly more
    // than 0.
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
