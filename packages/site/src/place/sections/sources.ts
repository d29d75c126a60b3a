import type { AreaProfile } from '@crimetrends/sdk';
import { LICENCE_NAME, LICENCE_URL, limitationSentences } from '@crimetrends/sdk/sentences';
import { html, type Markup } from '../../html.js';
import { leftOut } from './change.js';
import { pageWords } from './page.words.js';
import { listedName, section, type Place } from './place.js';

/** What is not in the figures: crimes without a place, and what recorded crime never holds. */
export function notInTheFigures(place: Place): Markup {
  return section(
    'left-out',
    pageWords(place.lang).leftOut,
    html`${leftOut(place)}<ul>
${limitationSentences(place.lang).map((text) => html`<li>${text}</li>\n`)}</ul>`,
  );
}

/** Where the figures come from and how to cite them. */
export function sources(
  place: Place,
  { address, methodology }: { address: string; methodology: string },
): Markup {
  const words = pageWords(place.lang);
  return section(
    'sources',
    words.sources,
    html`<p>data.police.uk, ONS · <a href="${LICENCE_URL}" rel="license">${LICENCE_NAME}</a>. ${words.release(
      place.area.release,
    )} <a href="${methodology}">${words.method}</a>.</p>
<p>${words.cite} ${citation(place.area, place, address)}</p>`,
  );
}

function citation(area: AreaProfile, { lang }: Place, address: string): Markup {
  return html`<cite>CrimeTrends, ${listedName(area, lang)}, ${pageWords(lang).release(area.release)}</cite> ${address}`;
}
