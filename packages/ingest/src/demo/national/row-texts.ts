import { kindWeights, KIND_LABELS, SETTLED_OUTCOMES } from '../world/incident-mix.js';

/**
 * Ends of street rows, `Crime type,Last outcome category,Context` with line ending, drawn by twelve
 * random bits.
 */
export interface RowEnds {
  texts: Uint8Array[];
  /**
   * Index in `texts` for each of 4,096 draws. 0 is anti-social behaviour, the only kind without a
   * Crime ID.
   */
  drawn: Uint8Array;
}

const DRAWS = 4096;

/** The mix of one month. `withoutOutcomes` is for forces that record none. */
export function rowEnds(month: string, newline: '\n' | '\r\n', withoutOutcomes = false): RowEnds {
  const kinds = kindWeights(month, 'ordinary');
  const outcomes = withoutOutcomes ? ([['', 1]] as const) : SETTLED_OUTCOMES;
  const ends = [{ text: `${KIND_LABELS[0]!},,${newline}`, weight: kinds[0]! }];
  const outcomeSum = outcomes.reduce((sum, [, weight]) => sum + weight, 0);
  for (let kind = 1; kind < kinds.length; kind++) {
    for (const [outcome, weight] of outcomes) {
      ends.push({
        text: `${KIND_LABELS[kind]!},${outcome},${newline}`,
        weight: (kinds[kind]! * weight) / outcomeSum,
      });
    }
  }
  return {
    texts: ends.map(({ text }) => Buffer.from(text, 'latin1')),
    drawn: draws(ends.map(({ weight }) => weight)),
  };
}

function draws(weights: readonly number[]): Uint8Array {
  const sum = weights.reduce((a, b) => a + b, 0);
  const drawn = new Uint8Array(DRAWS);
  let next = 0;
  let upTo = 0;
  weights.forEach((weight, place) => {
    upTo += (weight / sum) * DRAWS;
    while (next < Math.round(upTo)) drawn[next++] = place;
  });
  return drawn;
}
