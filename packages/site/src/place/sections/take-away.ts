import { html, type Markup } from '../../html.js';
import { pageWords } from './page.words.js';
import { section, type Place } from './place.js';

/** Addresses that a page offers, from the page's own. */
export interface TakeAway {
  /** This page. */
  address: string;
  /** The area's file in the bundle. */
  data: string;
  /** The tables of this page as CSV. */
  csv: string;
  builder: string;
  /** Whether pictures of the card are beside the page. */
  hasImages: boolean;
}

/** Downloads, embeds, and the lines of code that read this place. */
export function takeAway(
  { address, data, csv, builder, hasImages }: TakeAway,
  place: Place,
): Markup {
  const words = pageWords(place.lang);
  const { code } = place.area;
  return section(
    'use',
    words.takeAway,
    html`<ul>
<li><a href="${builder}">${words.embed}</a></li>
<li>${words.paste} <code>${address}</code></li>
<li>${words.downloads} <a href="${csv}">CSV</a>, <a href="${data}">JSON</a>${
      hasImages &&
      ['card.svg', 'card.png'].map(
        (file) => html`, <a href="${file}">${file.slice(5).toUpperCase()}</a>`,
      )
    }</li>
<li>${words.code}
<pre><code>import { createClient } from '@crimetrends/sdk';

const client = createClient({ base: '${new URL('/bundle/', address).href}' });
const result = await client.area('${code}');</code></pre></li>
</ul>`,
  );
}
