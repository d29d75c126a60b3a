/** An outcome type as the publisher's list has it. */
export interface OutcomeType {
  name: string;
  /** Names of older files. */
  formerly?: readonly string[];
  /** A court's result or a state of the court's case, as against what the police decided. */
  court?: true;
}

/**
 * `sources/outcomes.json`: of two outcomes of one crime in one month, the type that stands first
 * counts.
 */
export interface OutcomeRegistry {
  checked: string;
  source: string;
  types: readonly OutcomeType[];
}

// Court results ceased with the Ministry of Justice's feed. Source: data.police.uk changelog, June
// 2019.
export const LAST_MONTH_OF_COURT_RESULTS = '2019-05';

/** Every name a file may carry, with its place in the registry. */
export function outcomeNames({ types }: OutcomeRegistry): { names: string[]; places: number[] } {
  const named = types.flatMap(({ name, formerly = [] }, place) =>
    [name, ...formerly].map((text) => ({ text, place })),
  );
  return { names: named.map(({ text }) => text), places: named.map(({ place }) => place) };
}
