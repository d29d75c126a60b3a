import { css, type CSSResultGroup } from 'lit';
import { csvButtonStyles } from '../chart/csv-button.js';
import { dotWhiskerStyles } from '../chart/dot-whisker.js';
import { elementStyles } from '../frame/element-frame.js';
import { selectStyles } from '../words/measure-select.js';
import { scrollStyles } from '../frame/scroll.js';

export const rankingStyles: CSSResultGroup = [
  ...elementStyles,
  scrollStyles,
  csvButtonStyles,
  dotWhiskerStyles,
  selectStyles,
  css`
  .reserve { min-height: var(--crimetrends-reserve, 71em); }
  @container (max-width: 48em) {
    .reserve { min-height: var(--crimetrends-reserve, 97em); }
  }
  @container (max-width: 24em) {
    .reserve { min-height: var(--crimetrends-reserve, 142em); }
  }
  .choices label { flex-grow: 0; }
  /* Room at both sides for the marked row's background, which is wider than its text. */
  .scroll { margin-inline: -0.75em; padding-inline: 0.75em; }
  table { border-collapse: separate; border-spacing: 0; }
  th, td {
    padding: 0.375em 0 0.375em 0.75em;
    border-bottom: 1px solid var(--line);
    vertical-align: baseline;
  }
  :is(th, td):first-child { padding-inline-start: 0; }
  thead th { color: var(--muted); font-weight: 400; vertical-align: bottom; }
  .number { text-align: end; }
  tbody th { min-width: 8em; }
  .place { text-align: end; white-space: nowrap; }
  .range { white-space: nowrap; }
  .scale { width: 22%; min-width: 5em; text-align: start; }
  .under { display: none; color: var(--muted); font-weight: 400; }
  .in { display: block; color: var(--muted); font-weight: 400; font-size: 0.9286em; }
  .mine {
    background: var(--accent-soft);
    box-shadow:
      -0.5em 0 var(--accent-soft),
      0.5em 0 var(--accent-soft),
      calc(-0.5em - 3px) 0 var(--accent);
  }
  .mine > th { font-weight: 650; }
  .tag { display: inline-block; color: var(--muted); font-size: 0.8571em; font-weight: 400; }
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
  .name, tbody a {
    min-height: 24px;
    color: var(--accent);
    text-decoration-color: currentcolor;
    white-space: normal;
  }
  .sort svg {
    display: inline;
    width: 0.625em;
    height: 0.625em;
    margin-inline-start: 0.25em;
    fill: currentcolor;
  }
  [aria-sort] { color: var(--ink); }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    font-size: 0.875em;
  }
  .pager button { padding: 0.375em 0.875em; }
  .pager [aria-disabled='true'] { border-color: var(--line); color: var(--muted); cursor: default; }
  .shown { margin: 0; }
  .unranked ul { columns: 14em; margin: 0.25em 0 0.75em; padding-inline-start: 1.25em; }
  .renewing { opacity: 0.6; }
  @container (max-width: 47.5em) {
    td.range, thead .range { display: none; }
    td .under { display: block; font-size: 0.9286em; white-space: nowrap; }
  }
  @container (max-width: 40em) {
    td.place, thead .place, td.count, thead .count { display: none; }
    th .under { display: block; font-size: 0.9286em; }
  }
  @container (max-width: 27.5em) {
    .scale { display: none; }
    .choices label { flex-grow: 1; }
    .pager .shown { flex-basis: 100%; order: -1; }
  }
  @media (forced-colors: active) {
    tbody a { color: LinkText; }
    .mine > th { border-inline-start: 3px solid; padding-inline-start: 0.5em; }
  }
  @container (min-width: 27.5625em) {
    tbody th { min-width: 13em; }
    .sort { white-space: nowrap; }
  }
  @media print {
    /* On paper a sort button or a name is plain text. */
    .sort, .name { display: inline; text-decoration: none; }
  }
`,
];
