import type { AreaProfile, AreaRank } from '@crimetrends/sdk';
import { paths } from '@crimetrends/sdk/contract';
import {
  areaTitle,
  brochureParagraph,
  LICENCE_NAME,
  LICENCE_URL,
  rankSentence,
} from '@crimetrends/sdk/sentences';
import { cy } from '@crimetrends/sdk/sentences/cy';
import type { BundleFacts } from '../bundle-facts.js';
import { html, Markup } from '../html.js';
import { layout } from '../pages/layout.js';
import { placeFolder } from './place-path.js';

/** What the page of an area is made from. */
export interface Place {
  area: AreaProfile;
  /** The card with its figures, as `cardHtml` writes it. */
  card: string;
  /** Whether drawings of card and badge are beside the page. */
  hasImages: boolean;
  /** Absolute address of the site, with a closing slash. */
  baseUrl: string;
}

/** The page of an area: its figures in words and as a card, and the ways to show them elsewhere. */
export function placePage({ area, card, hasImages, baseUrl }: Place, facts: BundleFacts): string {
  const folder = placeFolder(area);
  const title = areaTitle(area, 'en');
  const address = `${baseUrl}area/${folder}/`;
  return layout(
    {
      path: `/area/${folder}/`,
      title: `${title}: CrimeTrends`,
      description: `${title}: the rate with its likely range, what the police supplied, and the source.`,
      cards: true,
      head: html`<link rel="canonical" href="${address}">
<link rel="alternate" type="application/json+oembed" href="${address}oembed.json" title="${title}">
<script type="module" src="/assets/copy.js"></script>
`,
      body: html`<h1>${title}</h1>
${new Markup(card)}
${standing(area)}
<section aria-labelledby="words">
<h2 id="words">In words</h2>
${sentence(area, 'en')}${sentence(area, cy)}</section>
<section aria-labelledby="elsewhere">
<h2 id="elsewhere">On your own page</h2>
<ul>
<li>Paste the address of this page where your editor takes links: <code>${address}</code></li>
<li><a href="/embed-builder/?area=${area.code}">Choose what to show, and copy a snippet</a></li>
<li>For a frame: <a href="/embed/card/${area.code}/">the card</a>, <a href="/embed/badge/${area.code}/">the
figure in a line</a></li>
${hasImages && pictures()}</ul>
</section>
<section aria-labelledby="source">
<h2 id="source">Source</h2>
<p>data.police.uk and ONS, <a href="${LICENCE_URL}" rel="license">${LICENCE_NAME}</a>. Release
${area.release}. <a href="/bundle/${paths.area(area.release, area.level, area.code)}">The figures as
data</a>. <a href="/methodology/">How they are worked out</a>.</p>
</section>`,
    },
    facts,
  );
}

function standing({ ranks, level, window }: AreaProfile): Markup | undefined {
  const place: AreaRank | undefined = ranks.crime[0];
  if (place?.rank === undefined || place.tied === undefined) return undefined;
  const { rank, tied, best, worst, within, fieldSize } = place;
  const field = { level, within, fieldSize, window, measure: 'crime' } as const;
  return html`<p>${rankSentence({ rank, tied, best, worst }, field, 'en')}</p>`;
}

function pictures(): Markup {
  const links = ['card', 'badge'].map(
    (name) => html`, <a href="${name}.svg">${name}.svg</a>, <a href="${name}.png">${name}.png</a>`,
  );
  return html`<li>As a picture, light (dark: <code>card-dark.svg</code> …)${links}</li>\n`;
}

/** What to print about a place, with a button that copies it. */
function sentence(area: AreaProfile, lang: typeof cy | 'en'): Markup {
  const [tag, button] = lang === 'en' ? ['en', 'Copy'] : ['cy', 'Copïo'];
  return html`<div class="copied" lang="${tag}"><p id="sentence-${tag}">${brochureParagraph(
    area,
    { change: area.change.crime },
    lang,
  )}</p>
<button type="button" data-copy="sentence-${tag}">${button}</button>
<span role="status" lang="en"></span></div>
`;
}

/** The page at `/area/<code>/`, which leads to the area's page. */
export function redirectPage(area: AreaProfile, baseUrl: string): string {
  const folder = placeFolder(area);
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${areaTitle(area, 'en')}</title>
<meta http-equiv="refresh" content="0; url=../${folder}/">
<link rel="canonical" href="${baseUrl}area/${folder}/">
</head>
<body>
<p><a href="../${folder}/">${areaTitle(area, 'en')}</a></p>
</body>
</html>
`.text;
}
