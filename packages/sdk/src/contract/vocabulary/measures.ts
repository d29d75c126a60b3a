/**
 * The 14 categories in use since May 2013, by police.uk slug, with their label in street files. The
 * order is part of the contract: `counts` arrays follow it. Source: data.police.uk,
 * crime-categories.
 */
export const CATEGORIES = [
  { slug: 'anti-social-behaviour', label: 'Anti-social behaviour' },
  { slug: 'bicycle-theft', label: 'Bicycle theft' },
  { slug: 'burglary', label: 'Burglary' },
  { slug: 'criminal-damage-arson', label: 'Criminal damage and arson' },
  { slug: 'drugs', label: 'Drugs' },
  { slug: 'other-crime', label: 'Other crime' },
  { slug: 'other-theft', label: 'Other theft' },
  { slug: 'possession-of-weapons', label: 'Possession of weapons' },
  { slug: 'public-order', label: 'Public order' },
  { slug: 'robbery', label: 'Robbery' },
  { slug: 'shoplifting', label: 'Shoplifting' },
  { slug: 'theft-from-the-person', label: 'Theft from the person' },
  { slug: 'vehicle-crime', label: 'Vehicle crime' },
  { slug: 'violent-crime', label: 'Violence and sexual offences' },
] as const;

/** A category's police.uk slug, for example `burglary`. */
export type Category = (typeof CATEGORIES)[number]['slug'];

/**
 * A total or a category: `crime` is the 13 kinds of crime, `asb` is anti-social behaviour, `all` is
 * both.
 */
export type MeasureName = 'crime' | 'asb' | 'all' | Category;

/** Every measure, totals first. */
export const MEASURE_NAMES: readonly MeasureName[] = [
  'crime',
  'asb',
  'all',
  .../* @__PURE__ */ CATEGORIES.map(({ slug }) => slug),
];

/** Position of anti-social behaviour in a `counts` array; the other 13 add up to `crime`. */
export const ASB_INDEX = 0;
