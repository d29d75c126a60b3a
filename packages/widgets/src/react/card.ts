import '../card/card.define.js';
import { CrimetrendsCard as Element } from '../card/card.js';
import { component, type Outcome } from './component.js';

/** `<crimetrends-card>` as a React component. */
export const CrimetrendsCard = /* @__PURE__ */ component<Element, Outcome>(
  'crimetrends-card',
  Element,
);
