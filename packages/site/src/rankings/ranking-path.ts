import type { MeasureName, RankedLevel } from '@crimetrends/sdk/contract';
import { placeFolder, type PlaceName } from '../place/place-path.js';

/** Rows on a page of a ranking. */
export const PAGE_ROWS = 100;

/** A ranking: the areas of a level within a larger area, by a measure. */
export interface RankingName {
  level: RankedLevel;
  within: PlaceName;
  measure: MeasureName;
  /** Only towns with city status. */
  cities?: boolean | undefined;
}

/**
 * Folder of a page of a ranking, below the site's; pages count from 1.
 *
 * @example
 * import { rankingFolder } from './ranking-path.js';
 * const within = { code: 'E06000032', name: 'Luton' };
 * rankingFolder({ level: 'ward', within, measure: 'crime' }, 2);
 * // 'rankings/ward/E06000032-luton/crime/2/'
 */
export function rankingFolder(
  { level, within, measure, cities }: RankingName,
  page: number,
): string {
  const kind = cities ? 'city' : level;
  return `rankings/${kind}/${placeFolder(within)}/${measure}/${page === 1 ? '' : `${page}/`}`;
}
