import { phrases, type Lang } from '../language/language.js';
import { census as english } from './census-names.en.js';

const WORDS = phrases('census', english);

/**
 * ONS's name for a census table or category in a language; `undefined` for `'en'`, and if only
 * English is known.
 *
 * @param english `table.title`, or one of `table.categories`
 * @example
 * import { censusName } from '@crimetrends/sdk/sentences';
 * import { cy } from '@crimetrends/sdk/sentences/cy';
 * censusName('Owned: Owns outright', cy); // 'Yn berchen arno: Yn berchen arno’n gyfan gwbl'
 * censusName('Shoe size', cy); // undefined
 */
export function censusName(english: string, lang: Lang): string | undefined {
  return WORDS(lang).nameOf(english);
}
