import type { Category } from '../../contract/vocabulary/measures.js';
import { phrases, type Lang } from '../language/language.js';
import { categories as english } from './categories.en.js';

const WORDS = phrases('categories', english);

/** A category's name: `Violence and sexual offences`. */
export function categoryName(category: Category, lang: Lang): string {
  return WORDS(lang)[category];
}
