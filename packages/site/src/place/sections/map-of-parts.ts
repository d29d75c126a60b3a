import type { MapContent, MapShape } from '@crimetrends/widgets/views';
import { html, type Markup } from '../../html.js';
import { pageWords } from './page.words.js';
import { section, type Place } from './place.js';

/** A map of the area's parts, shaded by fifths of their rates; each part leads to its page. */
export function mapOfParts(
  { drawing, key, extremes }: MapContent,
  place: Place,
): Markup | undefined {
  if (!drawing) return undefined;
  const words = pageWords(place.lang);
  return section(
    'map',
    words.map,
    html`<svg class="map" viewBox="${drawing.viewBox}" role="group" aria-labelledby="map">
${drawing.shapes.map((shape) => shapeOf(shape, place))}</svg>
<ul class="key steps">
${key.map(({ step, text }) => html`<li class="step-${step}">${text}</li>\n`)}</ul>
${extremes && html`<p>${extremes.text}</p>`}`,
  );
}

function shapeOf({ code, name, path, step, description }: MapShape, { addressOf }: Place): Markup {
  const address = addressOf({ code, name });
  const shape = html`<path class="step-${step}" d="${path}" fill-rule="evenodd"><title>${description}</title></path>`;
  return address === undefined ? html`${shape}\n` : html`<a href="${address}">${shape}</a>\n`;
}
