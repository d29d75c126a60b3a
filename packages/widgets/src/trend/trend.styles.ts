import { css, type CSSResultGroup } from 'lit';
import { csvButtonStyles } from '../chart/csv-button.js';
import { elementStyles } from '../frame/element-frame.js';
import { selectStyles } from '../words/measure-select.js';
import { scrollStyles } from '../frame/scroll.js';
import { sparklineStyles } from '../chart/sparkline.styles.js';

export const trendStyles: CSSResultGroup = [
  ...elementStyles,
  scrollStyles,
  csvButtonStyles,
  sparklineStyles,
  selectStyles,
  css`
  .reserve { min-height: var(--crimetrends-reserve, max(101em - 155cqi, 52em)); }
  article { grid-template-columns: minmax(0, 1fr); }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    min-width: 0;
    margin: 0;
  }
  figcaption { display: grid; gap: 0.25em; }
  .finding { max-width: 65ch; font-weight: 650; text-wrap: balance; }
  .subtitle { margin-top: 0; }
  .field { position: relative; min-width: 0; height: 17em; }
  /* line-inks.ts reads each token from a property that paints nothing on a canvas. */
  canvas {
    position: absolute;
    inset: 0;
    max-width: 100%;
    border-radius: 2px;
    background-color: var(--surface);
    color: var(--ink);
    caret-color: var(--accent);
    column-rule-color: var(--line);
    text-decoration-color: var(--muted);
    text-emphasis-color: var(--compare);
    font-size: 0.8125em;
    /* Tells chart-slot.ts of new colours, whatever changed them. */
    outline-color: var(--accent);
    transition: outline-color 1ms;
    forced-color-adjust: none;
  }
  .field .sparkline { margin-top: 1em; }
  .key { color: var(--muted); font-size: 0.8125em; max-width: 65ch; }
  .key + .key { margin-top: -0.25em; }
  .twin .scroll { margin-block: 0.5em; }
  .twin table { font-size: 1em; }
  .twin th, .twin td {
    padding: 0.25em 0 0.25em 0.5em;
    border-top: 1px solid var(--line);
    white-space: nowrap;
  }
  .twin tr > :first-child { padding-inline-start: 0; }
  .twin thead th {
    border-top: 0;
    color: var(--muted);
    vertical-align: bottom;
    white-space: normal;
  }
  .twin thead th + th { text-align: end; }
  .beneath { display: none; color: var(--muted); font-size: 0.9286em; }
  @container (max-width: 30em) {
    .folded { display: none; }
    .beneath { display: block; }
  }
  @container (max-width: 15em) {
    .twin thead th { overflow-wrap: anywhere; }
  }
  @container (max-width: 26.25em) {
    .field { height: 14em; }
  }
  /* The canvas opts out of forced colours, so its grid lines can stay light. */
  @media (forced-colors: active) {
    canvas { column-rule-color: color-mix(in srgb, CanvasText 20%, Canvas); }
  }
  @media print {
    .csv { display: none; }
  }
`,
];
