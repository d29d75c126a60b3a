import { css, type CSSResultGroup } from 'lit';
import { csvButtonStyles } from '../chart/csv-button.js';
import { elementStyles } from '../frame/element-frame.js';
import { scrollStyles } from '../frame/scroll.js';

export const contextStyles: CSSResultGroup = [
  ...elementStyles,
  scrollStyles,
  csvButtonStyles,
  css`
  .reserve { min-height: var(--crimetrends-reserve, 100em); }
  .groups { display: grid; gap: 2em 2.5em; align-items: start; min-width: 0; }
  section { min-width: 0; padding-top: 1em; border-top: 1px solid var(--line); }
  section p { max-width: 65ch; font-size: 0.875em; }
  [part='heading'] { margin: 0; font-size: 1em; font-weight: 650; line-height: 1.3; }
  .tables { display: grid; gap: 1.5em 2.5em; align-items: start; min-width: 0; }
  .table { position: relative; display: grid; gap: 0.5em; min-width: 0; }
  th, td {
    padding: 0.25em 0 0.25em 0.75em;
    border-bottom: 1px solid var(--line);
    vertical-align: baseline;
  }
  :is(th, td):first-child { padding-inline-start: 0; }
  thead th { color: var(--muted); font-weight: 400; vertical-align: bottom; }
  thead th + th { text-align: end; }
  tbody th { min-width: 6em; }
  td { white-space: nowrap; }
  /* Align the numbers of tables that stand one above the other. */
  .shares th:nth-child(2) { width: 5.75em; }
  .shares th:nth-child(3) { width: 4.75em; }
  .bar { width: 22%; min-width: 3em; vertical-align: top; }
  .bar svg { margin-top: calc(0.725em - 4px); }
  .under { display: none; color: var(--muted); font-size: 0.9286em; }
  .fill { fill: var(--accent); }
  section .attribution { color: var(--muted); font-size: 0.8125em; }
  @container (min-width: 50em) {
    .wide { grid-column: 1 / -1; }
    .groups, .several { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  }
  /* A table of many columns: the earlier year stands below the later. */
  @container (max-width: 42em) {
    .folding .folded { display: none; }
    .folding .under { display: block; white-space: nowrap; }
    .folding th .under { white-space: normal; }
  }
  @container (max-width: 27.5em) {
    .bar, .folded { display: none; }
    .shares th:nth-child(3) { width: auto; }
    .under { display: block; }
    td .under { white-space: nowrap; }
    tbody th { min-width: 4.5em; }
    table:not(.shares) :is(td, td .under) { white-space: normal; }
  }
`,
];
