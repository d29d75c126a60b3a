import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { MapLabel } from './map-labels.js';
import type { MapShape } from './map.view.js';

/** A pattern of lines, for areas without a rate. */
export function hatch(id: string, size: number): SVGTemplateResult {
  return svg`<pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    <line class="hatch" y2=${size} stroke-width=${size / 2.5}></line>
  </pattern>`;
}

/** An area, which is a button; one of them is the map's tab stop. */
export function areaPath(
  { step, path, code, name }: MapShape,
  isReachable: boolean,
  isChosen: boolean,
): SVGTemplateResult {
  return svg`<path class="area step-${step}" d=${path} fill-rule="evenodd" role="button"
    data-code=${code} aria-label=${name} aria-pressed=${isChosen ? 'true' : 'false'}
    tabindex=${isReachable ? 0 : -1}></path>`;
}

export function outline(
  shape: MapShape | undefined,
  kind: string,
): SVGTemplateResult | typeof nothing {
  return shape
    ? svg`<path class="under" d=${shape.path} aria-hidden="true"></path>
    <path class="over ${kind}" d=${shape.path} aria-hidden="true"></path>`
    : nothing;
}

/** Labels with a halo, each with a dot on its area. The line below the map says the same. */
export function labels(placed: readonly MapLabel[], size: number): SVGTemplateResult {
  return svg`<g class="labels" aria-hidden="true">${placed.map(
    ({ text, x, y, at }) => svg`<circle cx=${at.x} cy=${at.y} r=${size / 5}></circle>
    <text x=${x} y=${y} font-size=${size} stroke-width=${size / 4}>${text}</text>`,
  )}</g>`;
}
