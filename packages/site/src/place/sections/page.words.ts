import type { Lang } from '@crimetrends/widgets/views';
import { english, type PageWords } from './page.en.js';
import { welsh } from './page.cy.js';

/** The labels in a language. */
export function pageWords(lang: Lang): PageWords {
  return lang === 'en' ? english : welsh;
}
