import { html, type Markup } from '../../html.js';
import { pageWords } from './page.words.js';
import { section, type Place } from './place.js';

/** Addresses that a page offers. */
export interface TakeAway {
  /** This page. */
  address: string;
  /** The area's file in the bundle. */
  data: string;
  builder: string;
  /** Frames of the card and of the figure in a line. */
  frames: readonly string[];
  /** The bundle, for code. */
  bundle: string;
  /** Whether pictures of the card are beside the page. */
  hasImages: boolean;
}

const PICTURES = ['card.svg', 'card.png', 'badge.svg', 'badge.png'];

/** The ways to show this place elsewhere, its files, and the lines of code that read it. */
export function takeAway(
  { address, data, builder, frames, bundle, hasImages }: TakeAway,
  place: Place,
): Markup {
  const words = pageWords(place.lang);
  const links = (addresses: readonly string[], texts: readonly string[]): Markup[] =>
    addresses.map((each, at) => html`${at > 0 && ', '}<a href="${each}">${texts[at]!}</a>`);
  return section(
    'use',
    words.takeAway,
    html`<ul>
<li><a href="${builder}">${words.embed}</a></li>
<li>${words.paste} <code>${address}</code></li>
<li>${words.frames} ${links(frames, [words.card, words.badge])}</li>
${hasImages && html`<li>${words.pictures} ${links(PICTURES, PICTURES)}</li>\n`}<li><a href="${data}">${words.data}</a></li>
<li>${words.code}
<pre tabindex="0"><code>import { createClient } from '@crimetrends/sdk';

const client = createClient({ base: '${bundle}' });
const result = await client.area('${place.area.code}');</code></pre></li>
</ul>`,
  );
}
