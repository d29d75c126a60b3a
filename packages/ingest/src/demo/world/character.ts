/** What a neighbourhood is like; it sets how many incidents it has, and of which kinds. */
export type Character = 'centre' | 'inner' | 'ordinary' | 'quiet';

/** Times the usual risk, before the LTLA's LSOAs are levelled to a mean of 1. */
export const RISKS: Readonly<Record<Character, number>> = {
  centre: 4.6,
  inner: 1.9,
  ordinary: 0.8,
  quiet: 0.035,
};

// Two places with hardly any incidents show small counts and their wide intervals.
const QUIET = new Set(['Lower Vale D', 'Quarry Hill C']);

/** The character of an LSOA: the first ward of an LTLA holds its centre. */
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
