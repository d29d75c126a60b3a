import type { Lang } from '@crimetrends/widgets/views';
import { welsh } from './rankings.cy.js';

/** Labels of rankings. */
const ENGLISH = {
  table: 'Ranking',
  place: 'Place',
  area: 'Area',
  liesIn: 'Local authority',
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  recorded: 'Recorded',
  pages: 'Pages of the ranking',
  measures: 'What is counted',
  allCrime: 'All crime',
  everything: 'Crime and anti-social behaviour',
};

export type RankingsWords = typeof ENGLISH;

/** The labels in a language. */
export function rankingsWords(lang: Lang): RankingsWords {
  return lang === 'en' ? ENGLISH : welsh;
}
