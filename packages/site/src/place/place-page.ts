import type { AreaProfile } from '@crimetrends/sdk';
import { paths } from '@crimetrends/sdk/contract';
import { areaTitle, brochureParagraph } from '@crimetrends/sdk/sentences';
import { cy } from '@crimetrends/sdk/sentences/cy';
import type { MapContent } from '@crimetrends/widgets/views';
import type { BundleFacts } from '../bundle-facts.js';
import { html, Markup } from '../html.js';
import { layout } from '../pages/layout.js';
import { placeFolder } from './place-path.js';
import { breadcrumbs } from './sections/breadcrumbs.js';
import type { Place } from './sections/place.js';
import { sectionsOf } from './sections/sections.js';
import { sources } from './sections/sources.js';
import { takeAway } from './sections/take-away.js';

/** What the page of an area is made from. */
export interface PlacePage {
  place: Place;
  /** The map of its parts; `undefined` where the release has no boundaries of them. */
  map: MapContent | undefined;
  /** The card with its figures, as `cardHtml` writes it. */
  card: string;
  /** Whether drawings of card and badge are beside the page. */
  hasImages: boolean;
  /** Absolute address of the site, with a closing slash. */
  baseUrl: string;
}

/** The page of an area: its figures as a card, in words and in tables, and where else to use them. */
export function placePage(
  { place, map, card, hasImages, baseUrl }: PlacePage,
  facts: BundleFacts,
): string {
  const { area } = place;
  const folder = placeFolder(area);
  const title = areaTitle(area, 'en');
  const address = `${baseUrl}area/${folder}/`;
  const isWithout = area.measures.crime.kind === 'notSupplied';
  return layout(
    {
      path: `/area/${folder}/`,
      title: `${title}: CrimeTrends`,
      description: `${title}: the rate with its likely range, what the police supplied, and the source.`,
      cards: true,
      head: html`<link rel="canonical" href="${address}">
${isWithout && html`<meta name="robots" content="noindex">\n`}<link rel="alternate" type="application/json+oembed" href="${address}oembed.json" title="${title}">
<script type="module" src="/assets/copy.js"></script>
`,
      body: html`${breadcrumbs(place)}<h1>${title}</h1>
${new Markup(card)}
<section aria-labelledby="words">
<h2 id="words">In words</h2>
${sentence(area, 'en')}${sentence(area, cy)}</section>
${sectionsOf(place, map)}${takeAway(
        {
          address,
          data: `/bundle/${paths.area(area.release, area.level, area.code)}`,
          builder: `/embed-builder/?area=${area.code}`,
          frames: ['card', 'badge'].map((name) => `/embed/${name}/${area.code}/`),
          bundle: `${baseUrl}bundle/`,
          hasImages,
        },
        place,
      )}${sources(place, { address, methodology: '/methodology/' })}`,
    },
    facts,
  );
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
