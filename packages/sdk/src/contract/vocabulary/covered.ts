/** What decides whether an area has a rate: part of its record. */
interface Covered {
  population: number;
  observed: { kind: string; reason?: string; populationCovered?: number };
}

/** The least share of an area's residents that may speak for it (methodology §4). */
export const LEAST_COVERED = 0.75;

/** Whether figures are of whole years, and of at least 75% of the residents. */
export function hasRate({ observed, population }: Covered): boolean {
  const { kind, reason, populationCovered = 0 } = observed;
  return (
    kind === 'known' ||
    (kind === 'partial' &&
      reason === 'residents' &&
      populationCovered >= population * LEAST_COVERED)
  );
}
