import type { AreaRecord } from '@crimetrends/sdk/contract';
import { countOf } from '../basis.js';
import type { Evidence } from '../evidence.js';
import type { FigureQuery } from '../figures.js';
import { streetRows } from '../rows.js';
import { streetFiles } from '../sources.js';

/** A ranked area, with its rate per 1,000. */
export interface Member {
  code: string;
  name: string;
  count: number;
  population: number;
  ratePer1000: number;
}

/** Why an area is not ranked; `undefined` where it is. */
export function whyNotRanked({ observed, population, counts }: AreaRecord): string | undefined {
  if (observed.kind === 'partial')
    return observed.reason === 'months'
      ? `${observed.monthsObserved} of 12 months were supplied`
      : 'its figures are of a part of its residents';
  if (observed.kind !== 'known') return 'no complete figures were supplied';
  if (population === 0) return 'nobody lives there';
  return counts ? undefined : 'its window has months without the 14 categories';
}

/**
 * The street files of every force in the field; of all forces where an area of the field spans
 * several.
 */
export function fieldFiles(
  { level = [], ...evidence }: Evidence,
  scope: FigureQuery['within'],
): string[] {
  const field = level.filter(({ parents }) => parents[scope] === evidence.record.parents[scope]);
  const forces = field.some(({ force }) => force === undefined)
    ? evidence.coverage.forces.map(({ code: force }) => ({ force }))
    : field;
  return streetFiles(streetRows({ ...evidence, lsoas: forces }, evidence.manifest.window));
}

/** The area as a member of the field; `undefined` where it lies elsewhere or is not ranked. */
export function memberOf(
  area: AreaRecord,
  scope: FigureQuery['within'],
  within: string,
  measure: FigureQuery['measure'],
): Member | undefined {
  if (area.parents[scope] !== within || whyNotRanked(area) !== undefined) return undefined;
  const [count, population] = [countOf(area, measure)!, area.population];
  return {
    code: area.code,
    name: area.name,
    count,
    population,
    ratePer1000: (count / population) * 1000,
  };
}

/** Whether two areas have the same rate. */
export function isTied(a: Member, b: Member): boolean {
  // Counts and residents are whole numbers: products are exact where quotients would be rounded.
  return a.count * b.population === b.count * a.population;
}
