import type { AreaContext, ContextFile } from '@crimetrends/sdk/contract';
import type { AreaOfLsoas } from '../geography/area.js';

/** One topic of context: the head of every context file, and the figures of any area. */
export interface Topic<Name extends keyof AreaContext, Head extends keyof ContextFile = never> {
  head: Pick<ContextFile, Head>;
  of(area: AreaOfLsoas): AreaContext[Name];
}

/** All topics of context. Each answers for any area from the figures of its LSOAs. */
export interface Topics {
  denominators: Topic<'denominators', 'denominators'>;
  people: Topic<'people', 'tables'>;
  housePrices: Topic<'housePrices', 'prices'>;
  outcomes: Topic<'outcomes', 'outcomes'>;
  placeTypes: Topic<'placeTypes'>;
}

/** The topics of a build without any context input. */
export const NO_TOPICS: Topics = {
  denominators: { head: { denominators: [] }, of: () => [] },
  people: { head: { tables: [] }, of: () => ({ kind: 'notSupplied' }) },
  housePrices: { head: {}, of: () => ({ kind: 'notSupplied' }) },
  outcomes: { head: {}, of: () => ({ kind: 'notSupplied' }) },
  placeTypes: { head: {}, of: () => ({ kind: 'notSupplied' }) },
};
