import type { AreaProfile, Client, FoundResult } from '@crimetrends/sdk';
import {
  areaTitle,
  demoSentence,
  figureSentence,
  LICENCE_NAME,
  LICENCE_URL,
  likelyMeaningSentence,
  recordedSentence,
} from '@crimetrends/sdk/sentences';
import { cardHtml } from '@crimetrends/widgets/server';
import type { BundleFacts } from '../bundle-facts.js';
import { framePage } from '../embed/frame-page.js';
import { oembed, type Thumbnail } from '../embed/oembed.js';
import { html, Markup } from '../html.js';
import { placePage, redirectPage } from './place-page.js';
import { placeFolder } from './place-path.js';

/** What every place is written with. */
export interface PlaceSite {
  client: Client;
  facts: BundleFacts;
  baseUrl: string;
}

// A frame's page is three folders below the site's.
const ROOT = '../../../';
// In place of the stylesheet's address while the card is rendered: both pages show the same card.
const STYLESHEET = 'stylesheet-of-the-card';

/** The files of an area by their paths below the site's folder. */
export async function placeFiles(
  found: FoundResult<AreaProfile>,
  { client, facts, baseUrl }: PlaceSite,
  thumbnail?: Thumbnail,
): Promise<Record<string, string>> {
  const { area } = found;
  const folder = placeFolder(area);
  const canonical = `${baseUrl}area/${folder}/`;
  const title = areaTitle(area, 'en');
  const card = await renderedCard(found, client, `${baseUrl}methodology/`);
  const cardAt = (root: string): string => card.replace(STYLESHEET, `${root}assets/card.css`);
  const shared = { root: ROOT, title, canonical };
  return {
    [`area/${folder}/index.html`]: placePage(
      { area, card: cardAt('/'), hasImages: thumbnail !== undefined, baseUrl },
      facts,
    ),
    [`area/${folder}/oembed.json`]: `${JSON.stringify(oembed(area, baseUrl, canonical, thumbnail))}\n`,
    ...(folder !== area.code && {
      [`area/${area.code}/index.html`]: redirectPage(area, baseUrl),
    }),
    [`embed/card/${area.code}/index.html`]: framePage({
      ...shared,
      elements: true,
      content: new Markup(cardAt(ROOT)),
    }),
    [`embed/badge/${area.code}/index.html`]: framePage({
      ...shared,
      elements: false,
      content: badge(area, facts.pointer.demo === true),
    }),
  };
}

/** The card, from figures that are read already: each area is read once. */
function renderedCard(
  found: FoundResult<AreaProfile>,
  client: Client,
  methodology: string,
): Promise<string> {
  return cardHtml({
    client: { ...client, area: () => Promise.resolve(found) },
    area: found.area.code,
    methodology,
    stylesheet: STYLESHEET,
  });
}

/** The badge as it reads, for a frame without the element: nothing in it needs script. */
function badge(area: AreaProfile, demo: boolean): Markup {
  const caveats = [
    ...('ratePer1000' in area.measures.crime ? [likelyMeaningSentence('en')] : []),
    recordedSentence('en'),
  ];
  return html`<p>${demo && `${demoSentence('en')}. `}${figureSentence(area, {}, 'en')} (${caveats.join(' ')} data.police.uk, ONS ·
<a href="${LICENCE_URL}" rel="license">${LICENCE_NAME}</a>)</p>`;
}
