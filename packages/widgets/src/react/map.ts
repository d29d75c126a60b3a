import type { RankingResult } from '@crimetrends/sdk';
import '../map/map.define.js';
import { CrimetrendsMap as Element } from '../map/map.js';
import { type Choice, component, type Outcome } from './component.js';

/** `<crimetrends-map>` as a React component. */
export const CrimetrendsMap = /* @__PURE__ */ component<Element, Outcome<RankingResult> & Choice>(
  'crimetrends-map',
  Element,
);
