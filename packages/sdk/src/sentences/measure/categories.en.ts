import { CATEGORIES, type Category } from '../../contract/vocabulary/measures.js';

/** Labels as published by the police, by slug. */
export const categories = Object.fromEntries(
  CATEGORIES.map(({ slug, label }) => [slug, label]),
) as Record<Category, string>;
