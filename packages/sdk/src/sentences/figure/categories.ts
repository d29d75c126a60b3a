import { CATEGORIES, type Category } from '../../contract/vocabulary/measures.js';
import { phrases, type Lang } from '../language/language.js';

const WORDS = phrases(
  'categories',
  Object.fromEntries(CATEGORIES.map(({ slug, label }) => [slug, label])) as Record<
    Category,
    string
  >,
);

/** A category's name: `Violence and sexual offences`. */
export function categoryName(category: Category, lang: Lang): string {
  return WORDS(lang)[category];
}
