import '../context/context.define.js';
import { CrimetrendsContext as Element } from '../context/context.js';
import { component, type Outcome } from './component.js';

/** `<crimetrends-context>` as a React component. */
export const CrimetrendsContext = /* @__PURE__ */ component<Element, Outcome>(
  'crimetrends-context',
  Element,
);
