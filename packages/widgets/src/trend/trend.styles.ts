import { css, type CSSResultGroup } from 'lit';
import { csvButtonStyles } from '../csv-button.js';
import { elementStyles } from '../element-frame.js';
import { scrollStyles } from '../scroll.js';
import { sparklineStyles } from '../sparkline.js';

export const trendStyles: CSSResultGroup = [...elementStyles, scrollStyles, csvButtonStyles, sparklineStyles, css`
  .reserve { min-height: var(--crimetrends-reserve, 44em); }
  article { grid-template-columns: minmax(0, 1fr); }
  .choices { display: flex; flex-wrap: wrap; gap: 0.75em 1em; }
  .choices label { display: grid; flex: 1 1 16em; gap: 0.25em; min-width: 0; max-width: 100%; color: var(--muted); font-size: 0.8125em; }
  select { width: 100%; padding: 0.375em 0.5em; border: 1px solid var(--compare); border-radius: var(--radius); background: var(--surface); color: var(--ink); font: inherit; font-size: 1.0769em; }
  figure { display: grid; gap: 0.5em; min-width: 0; margin: 0; }
  figcaption { display: grid; gap: 0.25em; }
  .finding { font-weight: 650; text-wrap: pretty; }
  .subtitle { margin-top: 0; }
  .field { position: relative; min-width: 0; height: 17em; }
  /* Each token on a property of the canvas that paints nothing: line-inks.ts reads them. */
  canvas {
    position: absolute; inset: 0; max-width: 100%; border-radius: 2px; background-color: var(--surface); color: var(--ink); caret-color: var(--accent); column-rule-color: var(--line);
    text-decoration-color: var(--muted); text-emphasis-color: var(--compare); font-size: 0.8125em; forced-color-adjust: none;
  }
  .field .sparkline { margin-top: 1em; }
  .key { color: var(--muted); font-size: 0.8125em; max-width: 65ch; }
  .key + .key { margin-top: -0.25em; }
  .twin .scroll { margin-block: 0.5em; }
  .twin table { font-size: 1em; }
  .twin th, .twin td { padding: 0.25em 0 0.25em 1em; border-top: 1px solid var(--line); white-space: nowrap; }
  .twin tr > :first-child { padding-inline-start: 0; }
  .twin thead th { border-top: 0; color: var(--muted); }
  .twin thead th + th { text-align: end; }
  @container (max-width: 420px) {
    .field { height: 14em; }
  }
  @media print {
    .choices, .csv { display: none; }
  }
`];
