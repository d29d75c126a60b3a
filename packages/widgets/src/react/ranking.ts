import type { RankingResult } from '@crimetrends/sdk';
import '../ranking/ranking.define.js';
import { CrimetrendsRanking as Element } from '../ranking/ranking.js';
import { type Choice, component, type Outcome } from './component.js';

/** `<crimetrends-ranking>` as a React component. */
export const CrimetrendsRanking = /* @__PURE__ */ component<
  Element,
  Outcome<RankingResult> & Choice
>('crimetrends-ranking', Element);
