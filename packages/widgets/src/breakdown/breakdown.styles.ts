import { css, type CSSResultGroup } from 'lit';
import { csvButtonStyles } from '../chart/csv-button.js';
import { dotWhiskerStyles } from '../chart/dot-whisker.js';
import { elementStyles } from '../frame/element-frame.js';
import { scrollStyles } from '../frame/scroll.js';

export const breakdownStyles: CSSResultGroup = [
  ...elementStyles,
  scrollStyles,
  csvButtonStyles,
  dotWhiskerStyles,
  css`
  .reserve { min-height: var(--crimetrends-reserve, 51em); }
  @container (max-width: 30em) {
    .reserve { min-height: var(--crimetrends-reserve, max(115em - 160cqi, 68em)); }
  }
  th, td {
    padding: 0.25em 0 0.25em 0.75em;
    border-bottom: 1px solid var(--line);
    vertical-align: baseline;
  }
  :is(th, td):first-child { padding-inline-start: 0; }
  thead th { color: var(--muted); font-weight: 400; vertical-align: bottom; }
  thead th:nth-child(3) { min-width: 5.5em; }
  thead th + th { text-align: end; }
  tbody tr:last-child > * { border-bottom: 0; }
  .apart td:first-child:last-child {
    padding-top: 1em;
    border-bottom: 0;
    color: var(--muted);
    text-align: start;
  }
  .range, .under { white-space: nowrap; }
  .under { display: none; color: var(--muted); font-size: 0.9286em; }
  .scale { width: 22%; min-width: 6em; }
  tbody th { min-width: 9em; }
  .standing, thead th.standing { text-align: start; }
  .key { color: var(--muted); font-size: 0.8125em; }
  @container (max-width: 30em) {
    .range, .standing, .scale { display: none; }
    .key { display: none; }
    td .under { display: block; }
  }
  /* Welsh names leave no room for two columns of numbers: the count goes under the name. */
  @container (max-width: 18.75em) {
    tbody th { min-width: 6em; }
    .rated .count { display: none; }
    .rated th .under { display: block; }
  }
  @container (min-width: 42.5625em) {
    td.standing { white-space: nowrap; }
  }
  @container (max-width: 47.5em) {
    .standing ~ .standing { display: none; }
  }
`,
];
