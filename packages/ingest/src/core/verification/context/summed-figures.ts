import type { AreaContext, Outcomes, PlaceTypes } from '@crimetrends/sdk/contract';

/** One topic of an area: how complete it is, and the numbers that are sums over its LSOAs. */
export interface SummedFigures {
  kind: Outcomes['kind'] | PlaceTypes['kind'];
  reason?: 'months' | 'residents';
  populationCovered?: number;
  values: number[];
}

/** The topics whose figures are sums over some of an area's LSOAs. */
export const SUMMED_TOPICS = ['outcomes', 'placeTypes'] as const;
export type SummedTopic = (typeof SUMMED_TOPICS)[number];

/** The figures of both topics. */
export function summedFigures({
  outcomes,
  placeTypes,
}: AreaContext): Record<SummedTopic, SummedFigures> {
  return {
    outcomes: {
      ...completeness(outcomes),
      values: 'counts' in outcomes ? [outcomes.incidents, ...outcomes.counts] : [],
    },
    placeTypes: {
      ...completeness(placeTypes),
      values: 'top' in placeTypes ? [placeTypes.incidents, placeTypes.onPlaceTypes] : [],
    },
  };
}

function completeness(topic: Outcomes | PlaceTypes): Omit<SummedFigures, 'values'> {
  if (topic.kind !== 'partial') return { kind: topic.kind };
  return {
    kind: topic.kind,
    reason: topic.reason,
    ...(topic.reason === 'residents' && { populationCovered: topic.populationCovered }),
  };
}
