import { langTag } from './lang-tag.js';
import type { Lang } from './language.js';

/**
 * The language for a tag, to pass to sentences. English is built in; Welsh is fetched on first use.
 *
 * @example
 * import { loadLang, periodSentence } from '@crimetrends/sdk/sentences';
 * periodSentence({ window: { from: '2025-01', to: '2025-12' } }, await loadLang('cy'));
 * // 'Y flwyddyn hyd at fis Rhagfyr 2025.'
 */
export async function loadLang(tag: string | undefined): Promise<Lang> {
  return langTag(tag) === 'en' ? 'en' : (await import('../cy.js')).cy;
}
