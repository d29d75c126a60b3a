import '../profile/profile.define.js';
import { CrimetrendsProfile as Element } from '../profile/profile.js';
import { component, type Outcome } from './component.js';

/** `<crimetrends-profile>` as a React component. */
export const CrimetrendsProfile = /* @__PURE__ */ component<Element, Outcome>(
  'crimetrends-profile',
  Element,
);
