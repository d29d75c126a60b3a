import type { AreaContext, ContextFile } from '@crimetrends/sdk/contract';
import type { AreaOfLsoas } from '../geography/area.js';

/** One topic: what every file says of it, and what it says of one area. */
export interface Topic<Name extends keyof AreaContext, Head extends keyof ContextFile = never> {
  head: Pick<ContextFile, Head>;
  of(area: AreaOfLsoas): AreaContext[Name];
}

/**
 * Everything that surrounds the figures. Each topic answers for any area from what it knows of its
 * LSOAs.
 */
export interface Topics {
  denominators: Topic<'denominators', 'denominators'>;
  people: Topic<'people', 'tables'>;
  housePrices: Topic<'housePrices', 'prices'>;
  outcomes: Topic<'outcomes', 'outcomes'>;
  placeTypes: Topic<'placeTypes'>;
}

/** The topics of a build that was given none of their files. */
export const NO_TOPICS: Topics = {
  denominators: { head: { denominators: [] }, of: () => [] },
  people: { head: { tables: [] }, of: () => ({ kind: 'notSupplied' }) },
  housePrices: { head: {}, of: () => ({ kind: 'notSupplied' }) },
  outcomes: { head: {}, of: () => ({ kind: 'notSupplied' }) },
  placeTypes: { head: {}, of: () => ({ kind: 'notSupplied' }) },
};
