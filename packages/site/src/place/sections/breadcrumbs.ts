import type { AreaProfile } from '@crimetrends/sdk';
import { html } from '../../html.js';
import { linked, listedName, type Section } from './place.js';
import { pageWords } from './page.words.js';

const LARGEST_FIRST = ['nation', 'country', 'region', 'county', 'ltla', 'ward', 'msoa21'] as const;

/** The larger areas that an area lies in, largest first. A unitary authority is its own county. */
export function largerAreas({ code, parents }: AreaProfile): { code: string; name: string }[] {
  const found = LARGEST_FIRST.flatMap((level) => parents[level] ?? []);
  return found.filter(
    (each, at) => each.code !== code && found.findIndex((one) => one.code === each.code) === at,
  );
}

/** The way down to an area: nation, region, county, local authority. */
export const breadcrumbs: Section = (place) => {
  const larger = largerAreas(place.area);
  if (larger.length === 0) return undefined;
  return html`<nav class="breadcrumbs" aria-label="${pageWords(place.lang).breadcrumbs}"><ol>
${larger.map((each) => html`<li>${linked(each, place)}</li>\n`)}<li aria-current="page">${listedName(place.area, place.lang)}</li>
</ol></nav>
`;
};
