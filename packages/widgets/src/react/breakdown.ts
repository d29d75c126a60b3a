import '../breakdown/breakdown.define.js';
import { CrimetrendsBreakdown as Element } from '../breakdown/breakdown.js';
import { component, type Outcome } from './component.js';

/** `<crimetrends-breakdown>` as a React component. */
export const CrimetrendsBreakdown = /* @__PURE__ */ component<Element, Outcome>(
  'crimetrends-breakdown',
  Element,
);
