import { CATEGORIES, type Category } from '../contract/measures.js';
import type { Lang } from './language.js';

const WORDS: Record<Lang, Readonly<Record<Category, string>>> = {
  en: Object.fromEntries(CATEGORIES.map(({ slug, label }) => [slug, label])) as Record<Category, string>,
};

/** A category's name: `Violence and sexual offences`. */
export function categoryName(category: Category, lang: Lang): string {
  return WORDS[lang][category];
}
