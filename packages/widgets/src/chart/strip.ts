import { css, html, type TemplateResult } from 'lit';
import type { Mark } from './rate-scale.js';

/** One row of a comparison: a rate with its limits in percent of the shared scale, and as text. */
export interface StripRow {
  name: string;
  value: string;
  mark: Mark;
}

const MIDDLE = 8;

/**
 * Rates side by side on one scale from zero, the area's own first: a dot for the rate, a whisker
 * for its likely range, and the value as text.
 */
export function strip(caption: string, rows: readonly StripRow[]): TemplateResult {
  return html`<table class="strip" part="comparison" aria-label=${caption}>
    <tbody>
      ${rows.map(
        ({ name, value, mark }) => html`<tr>
        <th scope="row">${name}</th>
        <td class="scale">${dotAndWhisker(mark)}</td>
        <td class="value">${value}</td>
      </tr>`,
      )}
    </tbody>
  </table>`;
}

function dotAndWhisker({ at, lower, upper }: Mark): TemplateResult {
  return html`<svg aria-hidden="true" width="100%" height=${MIDDLE * 2}>
    <line class="track" x1="0" x2="100%" y1=${MIDDLE} y2=${MIDDLE}></line>
    <line class="whisker" x1="${lower}%" x2="${upper}%" y1=${MIDDLE} y2=${MIDDLE}></line>
    <circle cx="${at}%" cy=${MIDDLE} r="5.5"></circle>
  </svg>`;
}

/**
 * The area's own dot and whisker are in the accent colour. The limits are in the table that can be
 * opened.
 */
export const stripStyles = css`
  .strip { table-layout: fixed; }
  .strip th { width: 50%; padding: 0.125em 0.5em 0.125em 0; line-height: 1.25; }
  .strip .value { width: 3.25em; white-space: nowrap; }
  .strip tr:first-child { --compare: var(--accent); font-weight: 650; }
  .strip .track { stroke: var(--line); }
  .whisker { stroke: var(--compare); stroke-linecap: round; stroke-width: 3; }
  .strip circle { fill: var(--compare); stroke: var(--surface); stroke-width: 1.5; }
`;
