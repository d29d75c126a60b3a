import type { Lang } from '@crimetrends/widgets/views';
import { english, type RankingsWords } from './rankings.en.js';
import { welsh } from './rankings.cy.js';

/** The labels in a language. */
export function rankingsWords(lang: Lang): RankingsWords {
  return lang === 'en' ? english : welsh;
}
