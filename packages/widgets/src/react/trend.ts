import '../trend/trend.define.js';
import { CrimetrendsTrend as Element } from '../trend/trend.js';
import { type Choice, component, type Outcome } from './component.js';

/** `<crimetrends-trend>` as a React component. */
export const CrimetrendsTrend = /* @__PURE__ */ component<Element, Outcome & Choice>(
  'crimetrends-trend',
  Element,
);
