import type { CrimetrendsBadge } from '../badge/badge.js';
import type { CrimetrendsBreakdown } from '../breakdown/breakdown.js';
import type { CrimetrendsCard } from '../card/card.js';
import type { CrimetrendsCompare } from '../compare/compare.js';
import type { CrimetrendsContext } from '../context/context.js';
import type { CrimetrendsMap } from '../map/map.js';
import type { CrimetrendsProfile } from '../profile/profile.js';
import type { CrimetrendsRanking } from '../ranking/ranking.js';
import type { CrimetrendsSearch } from '../search/search.js';
import type { CrimetrendsTrend } from '../trend/trend.js';

/** Every tag with its class. */
export interface CrimetrendsTags {
  'crimetrends-badge': CrimetrendsBadge;
  'crimetrends-breakdown': CrimetrendsBreakdown;
  'crimetrends-card': CrimetrendsCard;
  'crimetrends-compare': CrimetrendsCompare;
  'crimetrends-context': CrimetrendsContext;
  'crimetrends-map': CrimetrendsMap;
  'crimetrends-profile': CrimetrendsProfile;
  'crimetrends-ranking': CrimetrendsRanking;
  'crimetrends-search': CrimetrendsSearch;
  'crimetrends-trend': CrimetrendsTrend;
}
