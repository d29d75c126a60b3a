import type { AreaProfile, AreaSurroundings, Client, FoundResult } from '@crimetrends/sdk';
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
import { mapView, type MapContent } from '@crimetrends/widgets/views';
import type { BundleFacts } from '../bundle-facts.js';
import { framePage } from '../embed/frame-page.js';
import { oembed, type Thumbnail } from '../embed/oembed.js';
import { html, Markup } from '../html.js';
import type { IndexedAreas } from './indexed-areas.js';
import type { RankingFields } from '../rankings/ranking-fields.js';
import { rankingFolder } from '../rankings/ranking-path.js';
import { placePage, redirectPage } from './place-page.js';
import { placeFolder } from './place-path.js';
import type { Place } from './sections/place.js';

/** What every place is written with. */
export interface PlaceSite {
  client: Client;
  facts: BundleFacts;
  baseUrl: string;
  /** Every area of the release, for the tables of parts and neighbours. */
  others: IndexedAreas;
  /** Which levels have a ranking within which areas. */
  rankings: readonly RankingFields[];
}

// A frame's page is three folders below the site's.
const ROOT = '../../../';
// In place of the stylesheet's address while the card is rendered: both pages show the same card.
const STYLESHEET = 'stylesheet-of-the-card';

/** The files of an area by their paths below the site's folder. */
export async function placeFiles(
  found: FoundResult<AreaProfile>,
  site: PlaceSite,
  thumbnail?: Thumbnail,
): Promise<Record<string, string>> {
  const { area } = found;
  const { client, facts, baseUrl } = site;
  const folder = placeFolder(area);
  const canonical = `${baseUrl}area/${folder}/`;
  const title = areaTitle(area, 'en');
  const card = await renderedCard(found, client, `${baseUrl}methodology/`);
  const cardAt = (root: string): string => card.replace(STYLESHEET, `${root}assets/card.css`);
  const shared = { root: ROOT, title, canonical };
  return {
    [`area/${folder}/index.html`]: placePage(
      {
        place: await placeOf(area, site),
        map: await mapOf(area, client),
        card: cardAt('/'),
        hasImages: thumbnail !== undefined,
        baseUrl,
      },
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

async function placeOf(area: AreaProfile, { client, others, rankings }: PlaceSite): Promise<Place> {
  const context = await client.context(area.code);
  return {
    area,
    season: await seasonOf(area, client),
    surroundings: 'context' in context ? (context.context as AreaSurroundings) : undefined,
    others,
    lang: 'en',
    rankingOf: rankingOf(area, rankings),
    addressOf: (other) => (isSmall(other.code) ? undefined : `/area/${placeFolder(other)}/`),
  };
}

function rankingOf({ level }: AreaProfile, rankings: readonly RankingFields[]): Place['rankingOf'] {
  const held = rankings.find((each) => each.level === level);
  return (within) =>
    held?.fields.some(({ places }) => places.some(({ code }) => code === within.code))
      ? `/${rankingFolder({ level: held.level, within, measure: 'crime' }, 1)}`
      : undefined;
}

/** LSOAs have no page. */
const isSmall = (code: string): boolean => /^[EW]01/.test(code);

async function seasonOf(area: AreaProfile, client: Client): Promise<AreaProfile> {
  const { ltla } = area.parents;
  if (!ltla || !['msoa21', 'ward'].includes(area.level)) return area;
  const found = await client.area(ltla.code);
  return 'area' in found ? found.area : area;
}

/** The map of the wards of a local authority, or of the local authorities of the nation. */
async function mapOf(
  { level, code }: AreaProfile,
  client: Client,
): Promise<MapContent | undefined> {
  const query = { ltla: { level: 'ward', within: code }, nation: { level: 'ltla' } } as const;
  if (level !== 'ltla' && level !== 'nation') return undefined;
  const asked = query[level];
  const [boundaries, result] = await Promise.all([
    client.boundaries(asked),
    client.ranking({ ...asked, limit: 1_000 }),
  ]);
  if (boundaries.status !== 'ok' || result.status !== 'ok') return undefined;
  const answer = { boundaries, result, level: asked.level, within: code, area: undefined };
  return mapView(answer, false, { lang: 'en' }).content;
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
