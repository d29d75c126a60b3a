import { css, type CSSResult } from 'lit';
import { footStyles } from '../frame/foot.js';
import { frameStyles } from '../frame/frame.js';
import { noteStyles } from '../frame/note.js';
import { sparklineStyles } from '../chart/sparkline.js';
import { stripStyles } from '../chart/strip.js';
import { tableStyles } from '../chart/tables.js';
import { tokens } from '../frame/tokens.js';

/* The reserved heights fit the tallest card, a partial region, at 14 to 20 px type;
   card-layout.browser.test.ts checks every width. crimetrends.css repeats them for the time before
   the script. */
const layout = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 23.75em;
    min-width: 0;
    max-width: var(--crimetrends-max-width, 45em);
  }
  :host([hidden]) { display: none; }
  .reserve { min-height: var(--crimetrends-reserve, max(109em - 205cqi, 69em - 33cqi)); }
  .upper { display: grid; gap: 1em; }
  .trend { gap: 0.5em; }
  .trend, .kinds-section, footer { padding-top: 1em; border-top: 1px solid var(--line); }
  .figure { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.625em; }
  .figure b { font-size: 2.5em; font-weight: 650; letter-spacing: -0.03em; line-height: 1; }
  .figure span { flex: 1 1 7em; max-width: 10.5em; font-size: 0.9375em; line-height: 1.25; }
  .likely { margin-top: 0.375em; color: var(--muted); font-size: 0.875em; }
  .comparison { font-size: 0.9375em; }
  .caption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    font-size: 0.875em;
  }
  .caption b { color: var(--accent); font-weight: 650; }
  .key { color: var(--muted); font-size: 0.8125em; }
  .skeleton { color: var(--muted); font-size: 0.875em; }
  .skeleton i { height: 2.5em; background: var(--track); }
  @media print {
    article { break-inside: avoid; }
    .reserve { min-height: 0; }
  }
`;

const compact = css`
  @container (max-width: 280px) {
    .reserve { min-height: var(--crimetrends-reserve, max(102em - 365cqi, 58.2em - 86cqi)); }
    article { gap: 0.75em; padding: 1em; }
    .strip, .trend, .kinds-section { display: none; }
    .upper > section { gap: 0.75em; }
    footer { padding-top: 0; border-top: 0; }
  }
`;

/* Hide the first month: “the year to” is longer in Welsh and would run into it. */
const narrow = css`
  @container (max-width: 320px) {
    [lang='cy'] text:nth-of-type(2) { display: none; }
  }
`;

const detailed = css`
  @container (min-width: 560px) {
    .reserve { min-height: var(--crimetrends-reserve, max(85em - 83cqi, 50em)); }
    .upper { grid-template-columns: 1.05fr 1fr; gap: 2em; }
    .upper.alone { grid-template-columns: 1fr; }
    .trend { padding-top: 0; border-top: 0; }
  }
`;

export const cardStyles: CSSResult[] = [
  tokens,
  frameStyles,
  noteStyles,
  footStyles,
  stripStyles,
  sparklineStyles,
  tableStyles,
  layout,
  compact,
  narrow,
  detailed,
];
