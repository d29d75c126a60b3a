import { CATEGORIES, type Category } from '../../contract/vocabulary/measures.js';

/** The labels the police publish, by slug. */
export const categories = Object.fromEntries(
  CATEGORIES.map(({ slug, label }) => [slug, label]),
) as Record<Category, string>;
