import '../search/search.define.js';
import { CrimetrendsSearch as Element } from '../search/search.js';
import { type Choice, component, type Outcome } from './component.js';

/** `<crimetrends-search>` as a React component. */
export const CrimetrendsSearch = /* @__PURE__ */ component<Element, Outcome & Choice>(
  'crimetrends-search',
  Element,
);
