import type { AreaSurroundings, OutcomesOfArea } from '../areas/area-context.js';
import type { MonthRange } from '../contract/index.js';
import type { KindOfContext } from './profile-sentence.js';
import {
  footfallSentence,
  outcomesSentence,
  placeTypesSentence,
  pricesSentence,
  type Lang,
} from '../sentences/index.js';

/** A sentence about an area's context; `undefined` if there is nothing to say. */
export function contextSentence(
  { housePrices, outcomes, placeTypes, footfall }: AreaSurroundings,
  window: MonthRange,
  kind: KindOfContext,
  lang: Lang,
): string | undefined {
  switch (kind) {
    case 'housePrices':
      return pricesSentence(
        housePrices,
        'all',
        'periods' in housePrices ? housePrices.periods.latest : window,
        lang,
      );
    case 'outcomes':
      return outcomesSentence(
        outcomes,
        'types' in outcomes ? outcomes : { window, followedTo: window.to, types: [] },
        mostFrequent(outcomes),
        lang,
      );
    case 'placeTypes':
      return placeTypesSentence(placeTypes, window, lang);
    case 'footfall':
      return 'reason' in footfall && footfall.sensitive
        ? footfallSentence(footfall.reason, lang)
        : undefined;
  }
}

/** Index of the most frequent outcome; the first of equals. */
function mostFrequent(outcomes: OutcomesOfArea): number {
  return 'counts' in outcomes ? outcomes.counts.indexOf(Math.max(...outcomes.counts)) : 0;
}
