import '../badge/badge.define.js';
import { CrimetrendsBadge as Element } from '../badge/badge.js';
import { component, type Outcome } from './component.js';

/** `<crimetrends-badge>` as a React component. */
export const CrimetrendsBadge = /* @__PURE__ */ component<Element, Outcome>(
  'crimetrends-badge',
  Element,
);
