import { css, html, nothing, type TemplateResult } from 'lit';
import type { Mark } from './rate-scale.js';

const MIDDLE = 8;

/**
 * A rate as a dot with its likely range as a whisker; `beside` is another rate on the same scale.
 */
export function dotAndWhisker({ at, lower, upper }: Mark, beside?: number): TemplateResult {
  return html`<svg aria-hidden="true" width="100%" height=${MIDDLE * 2}>
    <line class="rail" x1="0" x2="100%" y1=${MIDDLE} y2=${MIDDLE}></line>
    <line class="whisker" x1="${lower}%" x2="${upper}%" y1=${MIDDLE} y2=${MIDDLE}></line>
    <circle cx="${at}%" cy=${MIDDLE} r="4.5"></circle>
    ${
      beside === undefined
        ? nothing
        : html`<svg overflow="visible">
      <line class="beside" x1="${beside}%" x2="${beside}%" y1="1" y2=${MIDDLE * 2 - 1}></line>
    </svg>`
    }
  </svg>`;
}

export const dotWhiskerStyles = css`
  .rail { stroke: var(--line); }
  .whisker { stroke: var(--accent); stroke-linecap: round; stroke-width: 3; }
  .scale circle { fill: var(--accent); stroke: var(--surface); stroke-width: 1.5; }
  .beside { stroke: var(--ink); stroke-width: 2; }
  /* The dot is level with the rate, in the first line of its row. */
  tbody .scale { vertical-align: top; }
  .scale > svg { margin-top: calc(0.725em - 8px); }
  @media (forced-colors: active) {
    .rail { stroke-dasharray: 1 5; }
  }
`;
