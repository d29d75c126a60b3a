import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
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

/**
 * Monthly counts as a line: gaps hatched, the window shaded, the newest month marked. It takes the
 * width and height it is given, by percentages, so that text and dots are never distorted.
 */
export function sparkline({
  shape,
  summary,
  topLabel,
  firstLabel,
  lastLabel,
}: Sparkline): TemplateResult {
  const { gaps, lines, lonePoints, newest, window } = shape;
  return html`<div class="plot"><svg class="sparkline" part="chart" role="img" aria-label=${summary}
      width="100%" height="50">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)">
          <line class="hatch" x1="0" x2="0" y1="0" y2="6"></line>
        </pattern>
      </defs>
      ${window.map((stretch) => shade(stretch, 'var(--accent-soft)'))}
      ${gaps.map((stretch) => shade(stretch, 'url(#hatch)'))}
      ${[0, 100].map((y) => svg`<line class="rule" x1="0" x2="100%" y1="${y}%" y2="${y}%"></line>`)}
      <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none"
        overflow="visible">
        ${lines.map((d) => svg`<path class="line" d=${d} vector-effect="non-scaling-stroke"></path>`)}
      </svg>
      ${lonePoints.map(
        ({ x, y }) => svg`<circle class="point" cx="${x}%" cy="${y}%" r="2"></circle>`,
      )}
      ${
        newest
          ? svg`<circle class="point newest" cx="${newest.x}%" cy="${newest.y}%" r="4"></circle>`
          : nothing
      }
    </svg>
    <p class="range" aria-hidden="true"><span>${topLabel}</span> <span>0</span></p>
    <p class="axis" aria-hidden="true"><span>${lastLabel}</span> <span>${firstLabel}</span></p>
  </div>`;
}

function shade({ x, width }: Stretch, fill: string): SVGTemplateResult {
  return svg`<rect x="${x}%" width="${width}%" height="100%" fill=${fill}></rect>`;
}
