import { css, nothing, svg, type SVGTemplateResult } from 'lit';
import type { SeriesShape, Stretch } from './series-shape.js';

/** A sparkline and its labels. */
export interface Sparkline {
  shape: SeriesShape;
  /** Text alternative of the whole chart. */
  summary: string;
  topLabel: string;
  firstLabel: string;
  lastLabel: string;
}

// Pixels: the plot, and the axis labels below it.
const TOP = 14;
const FIELD = 54;
const BASE = TOP + FIELD;
const LABELS = BASE + 16;

const at = (y: number): number => TOP + (y / 100) * FIELD;

/**
 * Monthly counts as a line: gaps hatched, the window shaded, the newest month marked. It stretches
 * by percentages, so that text and dots are never distorted.
 */
export function sparkline({
  shape,
  summary,
  topLabel,
  firstLabel,
  lastLabel,
}: Sparkline): SVGTemplateResult {
  const { gaps, lines, lonePoints, newest, window } = shape;
  return svg`<svg class="sparkline" part="chart" role="img" aria-label=${summary}
    width="100%" height=${LABELS + 4}>
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)">
        <line class="hatch" x1="0" x2="0" y1="0" y2="6"></line>
      </pattern>
    </defs>
    ${window.map((stretch) => shade(stretch, 'var(--accent-soft)'))}
    ${gaps.map((stretch) => shade(stretch, 'url(#hatch)'))}
    ${[TOP, BASE].map((y) => svg`<line class="rule" x1="0" x2="100%" y1=${y} y2=${y}></line>`)}
    <svg x="0" y=${TOP} width="100%" height=${FIELD} viewBox="0 0 100 100"
      preserveAspectRatio="none" overflow="visible">
      ${lines.map((d) => svg`<path class="line" d=${d} vector-effect="non-scaling-stroke"></path>`)}
    </svg>
    ${lonePoints.map(
      ({ x, y }) => svg`<circle class="point" cx="${x}%" cy=${at(y)} r="2"></circle>`,
    )}
    ${
      newest
        ? svg`<circle class="point newest" cx="${newest.x}%" cy=${at(newest.y)} r="4"></circle>`
        : nothing
    }
    <text x="0" y=${TOP - 4}>${topLabel}</text>
    <text x="0" y=${LABELS}>${firstLabel}</text>
    <text x="100%" y=${LABELS} text-anchor="end">${lastLabel}</text>
  </svg>`;
}

function shade({ x, width }: Stretch, fill: string): SVGTemplateResult {
  return svg`<rect x="${x}%" width="${width}%" y=${TOP} height=${FIELD} fill=${fill}></rect>`;
}

/** Light horizontal rules only. */
export const sparklineStyles = css`
  .sparkline text { fill: var(--muted); font-size: 0.75em; }
  .rule { stroke: var(--line); }
  .line {
    fill: none;
    stroke: var(--accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }
  .point { fill: var(--accent); }
  .newest { stroke: var(--surface); stroke-width: 1.5; }
  .hatch { stroke: var(--compare); stroke-width: 1; }
`;
