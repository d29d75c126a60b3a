/** An outcome type in the publisher's list. */
export interface OutcomeType {
  name: string;
  /** Names in older files. */
  formerly?: readonly string[];
  /** A court's result, or a stage of its case, not a decision of the police. */
  court?: true;
}

/**
 * `sources/outcomes.json`. Of two outcomes of one crime in the same month, the type listed first
 * counts.
 */
export interface OutcomeRegistry {
  checked: string;
  source: string;
  types: readonly OutcomeType[];
}

// Court results ended with the Ministry of Justice's feed. Source: data.police.uk changelog, June
// 2019.
export const LAST_MONTH_OF_COURT_RESULTS = '2019-05';

/** Every name that a file may use, with its type's index in the registry. */
export function outcomeNames({ types }: OutcomeRegistry): { names: string[]; places: number[] } {
  const named = types.flatMap(({ name, formerly = [] }, place) =>
    [name, ...formerly].map((text) => ({ text, place })),
  );
  return { names: named.map(({ text }) => text), places: named.map(({ place }) => place) };
}
