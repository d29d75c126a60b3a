import { css, type CSSResultGroup } from 'lit';
import { csvButtonStyles } from '../csv-button.js';
import { dotWhiskerStyles } from '../dot-whisker.js';
import { elementStyles } from '../element-frame.js';
import { scrollStyles } from '../scroll.js';

export const rankingStyles: CSSResultGroup = [...elementStyles, scrollStyles, csvButtonStyles, dotWhiskerStyles, css`
  .reserve { min-height: var(--crimetrends-reserve, 40em); }
  .choice { display: flex; min-width: 0; flex-wrap: wrap; gap: 0.25em 0.75em; align-items: center; font-size: 0.875em; }
  select {
    min-width: 0;
    max-width: 100%;
    padding: 0.375em 0.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  th, td { padding: 0.375em 0.75em 0.375em 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
  :is(th, td):first-child { padding-inline-start: 0.75em; }
  thead th { color: var(--muted); font-weight: 400; vertical-align: bottom; }
  .number { text-align: end; }
  tbody th { min-width: 8em; }
  .place { width: 12em; text-align: start; }
  .range { white-space: nowrap; }
  .scale { width: 22%; min-width: 5em; vertical-align: middle; }
  thead .scale { text-align: start; vertical-align: bottom; }
  .under { display: none; color: var(--muted); font-weight: 400; }
  .in { display: block; color: var(--muted); font-weight: 400; font-size: 0.9286em; }
  .mine > * { background: var(--accent-soft); }
  .mine > th { border-inline-start: 3px solid var(--accent); font-weight: 650; }
  .tag { display: inline-block; margin-inline-start: 0.375em; color: var(--muted); font-size: 0.8571em; font-weight: 400; }
  .mine :is(.tag, .in, .under) { color: var(--ink); }
  .sort, .name {
    padding: 0;
    border: 0;
    color: inherit;
    font-weight: inherit;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 2px;
  }
  .sort { min-height: 24px; }
  .name, tbody a { min-height: 24px; color: var(--accent); text-decoration-color: currentcolor; white-space: normal; }
  .sort svg { display: inline; width: 0.625em; height: 0.625em; margin-inline-start: 0.25em; fill: currentcolor; }
  [aria-sort] { color: var(--ink); }
  .pager { display: flex; flex-wrap: wrap; gap: 0.5em 0.75em; align-items: center; font-size: 0.875em; }
  .pager button { padding: 0.375em 0.875em; }
  .pager [aria-disabled='true'] { border-color: var(--line); color: var(--muted); cursor: default; }
  .shown { margin: 0; }
  .unranked ul { columns: 14em; margin: 0.25em 0 0.75em; padding-inline-start: 1.25em; }
  .renewing { opacity: 0.6; }
  @container (max-width: 760px) {
    td.place, thead .place { display: none; }
    th .under { display: block; font-size: 0.9286em; }
  }
  @container (max-width: 560px) {
    td.range, thead .range { display: none; }
    td .under { display: block; font-size: 0.9286em; white-space: nowrap; }
  }
  @container (max-width: 440px) {
    .scale, td.count, thead .count { display: none; }
  }
  @container (min-width: 441px) {
    tbody th { min-width: 13em; }
    .sort { white-space: nowrap; }
    .under.count { display: none; }
  }
  @media print {
    .pager button, .choice { display: none; }
  }
`];
