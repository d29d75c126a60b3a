/**
 * The property types of HM Land Registry that medians are published for: `all` is the four
 * together.
 */
export const PROPERTY_TYPES = ['all', 'detached', 'semiDetached', 'terraced', 'flat'] as const;
/** One of {@link PROPERTY_TYPES}. */
export type PropertyType = (typeof PROPERTY_TYPES)[number];
