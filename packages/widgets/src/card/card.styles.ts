import { css, type CSSResult } from 'lit';
import { footStyles } from '../frame/foot.js';
import { frameStyles } from '../frame/frame.js';
import { noteStyles } from '../frame/note.js';
import { sparklineStyles } from '../chart/sparkline.styles.js';
import { stripStyles } from '../chart/strip.js';
import { tableStyles } from '../chart/tables.styles.js';
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
  .reserve { min-height: var(--crimetrends-reserve, max(95em - 210cqi, 55em - 38cqi)); }
  article { gap: 0.5625em; padding: 1em; line-height: 1.4; }
  .upper { display: grid; gap: 0.5625em; }
  .upper > section { gap: 0.5em; }
  .trend { gap: 0.25em; }
  .trend, .kinds-section, footer { padding-top: 0.5625em; border-top: 1px solid var(--line); }
  .kinds-section, footer { gap: 0.375em; }
  footer, details { line-height: 1.4; }
  .subtitle { margin-top: 0.125em; font-size: 0.8125em; }
  .figure { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.625em; }
  .figure b { font-size: 2.5em; font-weight: 650; letter-spacing: -0.03em; line-height: 1; }
  .figure > span { flex: 1 1 10em; font-size: 0.875em; line-height: 1.3; }
  .likely { display: block; color: var(--muted); }
  .comparison, .change { font-size: 0.875em; }
  .caption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    font-size: 0.8125em;
  }
  .caption span { color: var(--muted); }
  .caption b { color: var(--accent); font-weight: 650; }
  .key, .where { font-size: 0.8125em; }
  .key { color: var(--muted); }
  .change { text-wrap: balance; }
  .axis, .by-share thead { display: none; }
  .kinds th, .kinds td { padding-block: 0.0625em; }
  .skeleton { color: var(--muted); font-size: 0.875em; }
  .skeleton i { height: 2.5em; background: var(--track); }
  @media print {
    article { break-inside: avoid; }
  }
`;

const compact = css`
  @container (max-width: 280px) {
    .reserve { min-height: var(--crimetrends-reserve, max(86em - 325cqi, 58em - 135cqi)); }
    .strip, .kinds-section, .caption, .plot, .key { display: none; }
    .trend, footer { padding-top: 0; border-top: 0; }
  }
`;

const detailed = css`
  @container (min-width: 560px) {
    .reserve { min-height: var(--crimetrends-reserve, max(76em - 95cqi, 42em)); }
    article { gap: 1em; padding: 1.25em; }
    .upper { grid-template-columns: 1.15fr 1fr; gap: 1.5em; }
    .upper.alone { grid-template-columns: 1fr; }
    .upper > section { gap: 0.75em; }
    .kinds-section, footer { padding-top: 1em; }
    /* The chart takes what its column has to give. */
    .trend {
      grid-template-rows: auto minmax(6.5em, 1fr);
      gap: 0.25em;
      align-content: stretch;
      padding-top: 0;
      border-top: 0;
    }
    .sparkline { height: 100%; }
    .since { display: none; }
    .axis { display: flex; }
    .by-share thead { display: table-header-group; }
    .kinds tbody th { width: 38%; }
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
  detailed,
];
