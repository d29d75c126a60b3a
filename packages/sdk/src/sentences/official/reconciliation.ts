import type { Lang } from '../language/language.js';
import { reconciliation as welsh } from './reconciliation.cy.js';
import { reconciliation as english } from './reconciliation.en.js';

// Not among the phrases that a page loads with a language: only a page about the release shows
// them.
/**
 * Why recorded crime in a release differs from the official tables, a sentence for each known
 * cause.
 *
 * @example
 * import { causesOfDifference } from '@crimetrends/sdk/sentences';
 * causesOfDifference('en')[4];
 * // 'Fraud and computer misuse are recorded nationally: they are not in street files, and official
 * // totals are taken without fraud.'
 */
export function causesOfDifference(lang: Lang): string[] {
  return Object.values(lang === 'en' ? english : welsh);
}
