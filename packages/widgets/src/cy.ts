// The Welsh tables of elements and sentences, loaded by the first element in Welsh.
import { cy as sentences } from '@crimetrends/sdk/sentences/cy';
import { breakdownCy } from './breakdown/breakdown.cy.js';
import { compareCy } from './compare/compare.cy.js';
import { contextCy } from './context/context.cy.js';
import { detailsCy } from './frame/details.cy.js';
import { mapCy } from './map/map.cy.js';
import { profileCy } from './profile/profile.cy.js';
import { rankingCy } from './ranking/ranking.cy.js';
import { searchCy } from './search/search.cy.js';
import { trendCy } from './trend/trend.cy.js';
import { measuresCy } from './words/measures.cy.js';
import { wordsCy } from './words/words.cy.js';
import type { Lang } from './words/words.js';

export const cy: Exclude<Lang, 'en'> = {
  ...sentences,
  widgets: wordsCy,
  details: detailsCy,
  elements: {
    breakdown: breakdownCy,
    compare: compareCy,
    context: contextCy,
    map: mapCy,
    measures: measuresCy,
    profile: profileCy,
    ranking: rankingCy,
    search: searchCy,
    trend: trendCy,
  },
};
