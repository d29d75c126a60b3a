import type { Phrases } from '@crimetrends/sdk/sentences';
import type { BreakdownWords } from '../breakdown/breakdown.words.js';
import type { CompareWords } from '../compare/compare.words.js';
import type { ContextWords } from '../context/context.words.js';
import type { DetailsWords } from '../frame/details.words.js';
import type { MapWords } from '../map/map.words.js';
import type { ProfileWords } from '../profile/profile.words.js';
import type { RankingWords } from '../ranking/ranking.words.js';
import type { SearchWords } from '../search/search.words.js';
import type { TrendWords } from '../trend/trend.words.js';
import type { MeasuresWords } from './measures.words.js';

/**
 * Labels shared by all elements. Sentences about a place come from `@crimetrends/sdk/sentences`.
 */
const ENGLISH = {
  loading: 'Loading figures',
  thisArea: 'This area',
  perThousand: 'Crimes per 1,000 people, with likely range',
  mostRecorded: 'Most recorded',
  share: 'Share',
  count: 'Crimes',
  perThousandShort: 'Per 1,000 people',
  likely: 'Likely range',
  hatched: 'Hatched: no figures were supplied.',
  since: (month: string) => `since ${month}`,
  yearTo: (month: string) => `Year to ${month}`,
  asTable: 'Figures as a table',
  figuresAndMethod: 'Figures and method',
  method: 'How this is worked out',
  retry: 'Try again',
  unfetched: 'Figures could not be fetched just now.',
  notHere: 'No figures can be shown here.',
};

export type Words = typeof ENGLISH;

/** The labels of single elements. The card has only the shared ones. */
export interface ElementWords {
  breakdown: BreakdownWords;
  compare: CompareWords;
  context: ContextWords;
  map: MapWords;
  measures: MeasuresWords;
  profile: ProfileWords;
  ranking: RankingWords;
  search: SearchWords;
  trend: TrendWords;
}

/** The language of an element: English, or the tables of another language. */
export type Lang =
  | 'en'
  | (Phrases & { widgets: Words; details: DetailsWords; elements: ElementWords });

/** The shared labels in a language. */
export function wordsIn(lang: Lang): Words {
  return lang === 'en' ? ENGLISH : lang.widgets;
}
