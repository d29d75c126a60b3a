import { css, type CSSResultGroup } from 'lit';
import { csvButtonStyles } from '../chart/csv-button.js';
import { elementStyles } from '../frame/element-frame.js';
import { scrollStyles } from '../frame/scroll.js';

/**
 * One hue in five steps. In forced colours accent and surface are the system's text and background
 * colours, so the steps are five greys.
 */
export const mapStyles: CSSResultGroup = [
  ...elementStyles,
  scrollStyles,
  csvButtonStyles,
  css`
  .reserve { min-height: var(--crimetrends-reserve, 59em); }
  .map { width: 100%; height: auto; max-height: 34em; font-size: 0.8125em; }
  .labels { pointer-events: none; }
  .labels text {
    fill: var(--ink);
    stroke: var(--surface);
    stroke-linejoin: round;
    paint-order: stroke;
    font-weight: 650;
    text-anchor: middle;
  }
  .labels circle { fill: var(--ink); stroke: var(--surface); vector-effect: non-scaling-stroke; }
  .area {
    stroke: var(--surface);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
    outline: none;
  }
  .step-0 { fill: url(#hatch); stroke: var(--compare); }
  .step-1 { fill: color-mix(in srgb, var(--accent) 14%, var(--surface)); stroke: var(--compare); }
  .step-2 { fill: color-mix(in srgb, var(--accent) 34%, var(--surface)); }
  .step-3 { fill: color-mix(in srgb, var(--accent) 54%, var(--surface)); }
  .step-4 { fill: color-mix(in srgb, var(--accent) 76%, var(--surface)); }
  .step-5 { fill: color-mix(in srgb, var(--accent), var(--ink) 25%); }
  .swatch.step-0 { fill: url(#hatch-key); }
  .hatch { stroke: var(--compare); }
  .over { fill: none; stroke: var(--ink); vector-effect: non-scaling-stroke; pointer-events: none; }
  .marked { stroke-width: 3.5px; }
  .under {
    fill: none;
    stroke: var(--surface);
    stroke-width: 6px;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .current { stroke-width: 2.5px; }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    min-height: 2.9em;
    font-size: 0.9375em;
  }
  .line p { flex: 1 1 16em; }
  .back { padding: 0.25em 0.75em; border-color: var(--line); font-size: 0.8667em; }
  .by-touch { display: none; }
  @media (hover: none), (pointer: coarse) {
    .by-pointer { display: none; }
    .by-touch { display: inline; }
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0;
    padding: 0;
    font-size: 0.8125em;
    list-style: none;
  }
  .key li { display: flex; align-items: center; gap: 0.375em; }
  .key svg { flex: none; }
  .key rect { stroke: var(--compare); stroke-width: 1; }
  .key-title { color: var(--muted); font-size: 0.8125em; }
  .figures { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75em; }
  /* A nation has 318 rows: the table scrolls under a fixed head. */
  .figures .scroll { max-height: 34em; overflow-y: auto; }
  .figures thead th { position: sticky; top: 0; background: var(--surface); }
  table { margin-top: 0.5em; font-size: 1em; }
  th, td {
    padding: 0.25em 0 0.25em 0.75em;
    border-top: 1px solid var(--line);
    vertical-align: baseline;
  }
  :is(th, td):first-child { padding-inline-start: 0; }
  thead th { border-top: 0; color: var(--muted); vertical-align: bottom; }
  .range { white-space: nowrap; }
  .beneath { display: none; color: var(--muted); font-size: 0.9286em; white-space: nowrap; }
  .counted { display: none; color: var(--muted); font-size: 0.9286em; }
  thead th + th { text-align: end; }
  td.reason { text-align: start; }
  @container (max-width: 27.5em) {
    .range { display: none; }
    :is(th, td):not(:first-child) { padding-inline-start: 0.375em; }
    .beneath { display: block; }
  }
  @container (max-width: 20em) {
    .count { display: none; }
    .counted { display: block; }
  }
  @media print {
    .line { display: none; }
    .figures .scroll { max-height: none; }
  }
`,
];
