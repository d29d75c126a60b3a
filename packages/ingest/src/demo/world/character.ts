/** What a neighbourhood is like: sets the number and kinds of its incidents. */
export type Character = 'centre' | 'inner' | 'ordinary' | 'quiet';

/** Risk compared with the usual, before it is scaled to a mean of 1 in each LTLA. */
export const RISKS: Readonly<Record<Character, number>> = {
  centre: 4.6,
  inner: 1.9,
  ordinary: 0.8,
  quiet: 0.035,
};

// Two places with hardly any incidents, to show small counts and wide intervals.
const QUIET = new Set(['Lower Vale D', 'Quarry Hill C']);

/** The character of an LSOA. The centre of an LTLA is in its first ward. */
export function characterOf(
  ward: string,
  wardPlace: number,
  place: number,
  letter: string,
): Character {
  if (QUIET.has(`${ward} ${letter}`)) return 'quiet';
  if (wardPlace > 0) return 'ordinary';
  return place === 0 ? 'centre' : place === 1 ? 'inner' : 'ordinary';
}
