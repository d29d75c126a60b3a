import type { Phrases } from '@crimetrends/sdk/sentences';
import type { BreakdownWords } from '../breakdown/breakdown.en.js';
import type { CompareWords } from '../compare/compare.en.js';
import type { ContextWords } from '../context/context.en.js';
import type { DetailsWords } from '../frame/details.en.js';
import type { MapWords } from '../map/map.en.js';
import type { ProfileWords } from '../profile/profile.en.js';
import type { RankingWords } from '../ranking/ranking.en.js';
import type { SearchWords } from '../search/search.en.js';
import type { TrendWords } from '../trend/trend.en.js';
import type { MeasuresWords } from './measures.en.js';
import { wordsEn, type Words } from './words.en.js';

export type { Words } from './words.en.js';

/** The labels of single elements; the card has only those that all share. */
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

/** What an element is written in: English, or the tables of another language. */
export type Lang =
  | 'en'
  | (Phrases & { widgets: Words; details: DetailsWords; elements: ElementWords });

/** The labels that all elements share, in a language. */
export function wordsIn(lang: Lang): Words {
  return lang === 'en' ? wordsEn : lang.widgets;
}
