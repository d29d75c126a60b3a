import type { AreasCompared } from '@crimetrends/sdk';
import '../compare/compare.define.js';
import { CrimetrendsCompare as Element } from '../compare/compare.js';
import { component, type Outcome } from './component.js';

/** `<crimetrends-compare>` as a React component. */
export const CrimetrendsCompare = /* @__PURE__ */ component<Element, Outcome<AreasCompared>>(
  'crimetrends-compare',
  Element,
);
