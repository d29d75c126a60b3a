import { css, html, type TemplateResult } from 'lit';

/** A rate with its likely range, in percent of a scale. */
export interface Mark {
  at: number;
  lower: number;
  upper: number;
}

const MIDDLE = 8;
// Room at the scale's end for half a dot.
const HEADROOM = 1.04;

/** Where values lie on one scale from zero to a little above `top`, in percent. */
export function scaleTo(top: number): (value: number) => number {
  const end = Math.max(1e-9, top) * HEADROOM;
  return (value) => Math.round((value / end) * 10_000) / 100;
}

export function dotAndWhisker({ at, lower, upper }: Mark): TemplateResult {
  return html`<svg aria-hidden="true" width="100%" height=${MIDDLE * 2}>
    <line class="rail" x1="0" x2="100%" y1=${MIDDLE} y2=${MIDDLE}></line>
    <line class="whisker" x1="${lower}%" x2="${upper}%" y1=${MIDDLE} y2=${MIDDLE}></line>
    <circle cx="${at}%" cy=${MIDDLE} r="4.5"></circle>
  </svg>`;
}

export const dotWhiskerStyles = css`
  .rail { stroke: var(--line); }
  .whisker { stroke: var(--accent); stroke-linecap: round; stroke-width: 3; }
  circle { fill: var(--accent); stroke: var(--surface); stroke-width: 1.5; }
`;
