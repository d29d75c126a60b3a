import type { MeasureName } from '../../contract/vocabulary/measures.js';
import { categoryName } from './categories.js';
import { phrases, type Lang } from '../language/language.js';
import { subject as english } from './subject.en.js';

const WORDS = phrases('subject', english);

/**
 * The subject of a sentence about a measure. Anti-social behaviour is not called crime.
 *
 * @example
 * import { measureSubject } from '@crimetrends/sdk/sentences';
 * measureSubject('violent-crime', 'en'); // 'Recorded crime (violence and sexual offences)'
 */
export function measureSubject(measure: MeasureName, lang: Lang): string {
  const words = WORDS(lang);
  if (measure === 'crime' || measure === 'asb' || measure === 'all') return words[measure];
  if (measure === 'anti-social-behaviour') return words.asb;
  const category = categoryName(measure, lang);
  return words.kind(category.charAt(0).toLowerCase() + category.slice(1));
}
