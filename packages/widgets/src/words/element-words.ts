import type { BreakdownWords } from '../breakdown/breakdown.words.js';
import type { CompareLabels } from '../compare/compare.words.js';
import type { ContextLabels } from '../context/context.words.js';
import type { MapLabels } from '../map/map.words.js';
import type { MeasuresWords } from './measure-select.js';
import type { ProfileLabels } from '../profile/profile.words.js';
import type { RankingLabels } from '../ranking/ranking.words.js';
import type { SearchLabels } from '../search/search.words.js';
import type { TrendWords } from '../trend/trend.words.js';
import type { Lang } from './words.js';

/**
 * The labels of the elements besides the card, each beside its element in English, in Welsh in its
 * table of cy.ts.
 */
export interface ElementWords {
  breakdown: BreakdownWords;
  compare: CompareLabels;
  context: ContextLabels;
  map: MapLabels;
  measures: MeasuresWords;
  profile: ProfileLabels;
  ranking: RankingLabels;
  search: SearchLabels;
  trend: TrendWords;
}

/** A place's label as the English of a sentence has it: “beside the East of England”. */
export function midSentence(place: string): string {
  return place.replace(/^The /, 'the ');
}

/**
 * An element's labels: English given here, where the element is; another language from its table,
 * under the same name.
 */
export function elementWords<E extends keyof ElementWords>(
  element: E,
  english: ElementWords[E],
): (lang: Lang) => ElementWords[E] {
  return (lang) => (lang === 'en' ? english : lang.elements[element]);
}
