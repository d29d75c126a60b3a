import { CATEGORIES } from '@crimetrends/sdk/contract';

/** Labels of the 14 categories, in the order of `counts`. */
export const CATEGORY_LABELS: readonly string[] = CATEGORIES.map(({ label }) => label);

/**
 * The first month with the 14 categories; before it only totals are comparable. Source:
 * data.police.uk changelog.
 */
export const FIRST_MONTH_OF_14_CATEGORIES = '2013-05';

/** Labels used only before 2013-05. */
export const LEGACY_LABELS: readonly string[] = ['Violent crime', 'Public disorder and weapons'];

/**
 * Slots to count in for an area and month: the 14 categories, and one for all incidents of legacy
 * months.
 */
export const SLOTS = CATEGORY_LABELS.length + 1;
export const LEGACY_SLOT = CATEGORY_LABELS.length;

/** Whether a month has the older, fewer categories. */
export function hasLegacyCategories(month: string): boolean {
  return month < FIRST_MONTH_OF_14_CATEGORIES;
}
