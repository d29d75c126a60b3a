import { phrases, type Lang } from '../language/language.js';
import { limitations as english } from './limitations.en.js';

const WORDS = phrases('limitations', english);

/**
 * What the figures do not cover or cannot say, in sentences true for every area. Show them once on
 * a page or in a document, all of them.
 *
 * @example
 * import { limitationSentences } from '@crimetrends/sdk/sentences';
 * limitationSentences('en')[1]; // 'Fraud and computer misuse are not in these files.'
 */
export function limitationSentences(lang: Lang): readonly string[] {
  return Object.values(WORDS(lang));
}
