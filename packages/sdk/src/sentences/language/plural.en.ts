/**
 * The English form of a noun or verb for a number: one for 1, another for all others. Welsh has
 * `counted` of `grammar.cy.ts`.
 *
 * @param many by default `one` and an s
 * @example
 * import { plural } from '@crimetrends/sdk/sentences';
 * `1 ${plural(1, 'LSOA has', 'LSOAs have')} no centroid`; // '1 LSOA has no centroid'
 */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}
