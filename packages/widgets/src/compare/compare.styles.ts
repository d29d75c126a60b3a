import { css, type CSSResultGroup } from 'lit';
import { csvButtonStyles } from '../chart/csv-button.js';
import { dotWhiskerStyles } from '../chart/dot-whisker.js';
import { elementStyles } from '../frame/element-frame.js';
import { scrollStyles } from '../frame/scroll.js';

export const compareStyles: CSSResultGroup = [
  ...elementStyles,
  scrollStyles,
  csvButtonStyles,
  dotWhiskerStyles,
  css`
  .reserve { min-height: var(--crimetrends-reserve, max(86em - 140cqi, 40em)); }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    max-width: 65ch;
    margin: 0;
    padding-inline-start: 1.25em;
    font-size: 0.9375em;
  }
  li:only-child { margin-inline-start: -1.25em; list-style: none; }
  th, td {
    padding: 0.5em 0 0.5em 0.75em;
    border-bottom: 1px solid var(--line);
    vertical-align: baseline;
  }
  :is(th, td):first-child { padding-inline-start: 0; }
  tbody:last-child tr:last-child > * { border-bottom: 0; }
  .without th { padding-bottom: 0; border-bottom: 0; }
  .without td { padding-inline-start: 0; padding-top: 0.125em; }
  thead th { color: var(--muted); font-weight: 400; vertical-align: bottom; }
  tbody th { min-width: 9em; }
  tbody th, .reason { overflow-wrap: anywhere; }
  .number { text-align: end; }
  thead .number { min-width: 5.5em; }
  .range { white-space: nowrap; }
  .scale { width: 34%; min-width: 6em; text-align: start; }
  .reason { color: var(--muted); text-align: start; }
  .under { display: block; color: var(--muted); font-size: 0.9286em; font-weight: 400; }
  .narrow { display: none; white-space: nowrap; }
  @container (max-width: 35em) {
    .range { display: none; }
    .narrow { display: block; }
  }
  @container (max-width: 27.5em) {
    .scale { display: none; }
    tbody th { min-width: 6em; }
  }
`,
];
