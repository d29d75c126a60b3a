import { phrases, type Lang } from '../language/language.js';
import { census as english } from './census-names.en.js';

const WORDS = phrases('census', english);

/**
 * The title of a census table, or one of its categories, as ONS has it in a language; undefined
 * where only English is known, and for `'en'`.
 *
 * @param english as the bundle gives it: `table.title`, or one of `table.categories`
 * @example
 * import { censusName } from '@crimetrends/sdk/sentences';
 * import { cy } from '@crimetrends/sdk/sentences/cy';
 * censusName('Owned: Owns outright', cy); // 'Yn berchen arno: Yn berchen arno’n gyfan gwbl'
 * censusName('Shoe size', cy); // undefined
 */
export function censusName(english: string, lang: Lang): string | undefined {
  return WORDS(lang).nameOf(english);
}
