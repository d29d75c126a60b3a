/** HM Land Registry's property types that have medians; `all` is the four together. */
export const PROPERTY_TYPES = ['all', 'detached', 'semiDetached', 'terraced', 'flat'] as const;
/** One of {@link PROPERTY_TYPES}. */
export type PropertyType = (typeof PROPERTY_TYPES)[number];
