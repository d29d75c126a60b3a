import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client, FoundRanking } from '@crimetrends/sdk';
import { MEASURE_NAMES, type MeasureName, type RankedLevel } from '@crimetrends/sdk/contract';
import type { BundleFacts } from '../bundle-facts.js';
import { html } from '../html.js';
import { layout } from '../pages/layout.js';
import { placeFolder, type PlaceName } from '../place/place-path.js';
import { pagesOf, rankingBody, titleOf } from './ranking-body.js';
import type { RankingFields } from './ranking-fields.js';
import { rankingFolder, type RankingName } from './ranking-path.js';

/** What rankings are written with. */
export interface RankingSite {
  client: Client;
  facts: BundleFacts;
  baseUrl: string;
}

// Anti-social behaviour is among the measures once, as the total of that name.
const MEASURES = MEASURE_NAMES.filter((name) => name !== 'anti-social-behaviour');

/** Writes every ranking below folder `out`, and gives the number of pages. */
export async function writeRankings(
  fields: readonly RankingFields[],
  site: RankingSite,
  out: string,
): Promise<number> {
  let pages = 0;
  for (const { level, fields: scopes } of fields)
    for (const within of scopes.flatMap(({ places }) => places))
      for (const measure of MEASURES) {
        pages += await writeRanking({ level, within, measure }, site, out);
        if (level === 'town')
          pages += await writeRanking({ level, within, measure, cities: true }, site, out);
      }
  return pages;
}

async function writeRanking(name: RankingName, site: RankingSite, out: string): Promise<number> {
  const ranking = await site.client.ranking({
    level: name.level as Exclude<RankedLevel, 'lsoa21'>,
    within: name.within.code,
    measure: name.measure,
    limit: 1_000_000,
    ...(name.cities && { cities: true }),
  });
  if (ranking.status !== 'ok') return 0;
  const last = pagesOf(ranking);
  for (let page = 1; page <= last; page += 1) {
    const folder = rankingFolder(name, page);
    mkdirSync(join(out, folder), { recursive: true });
    writeFileSync(join(out, folder, 'index.html'), rankingPage(ranking, name, page, site));
  }
  return last;
}

function rankingPage(
  ranking: FoundRanking,
  name: RankingName,
  page: number,
  { facts, baseUrl }: RankingSite,
): string {
  const title = titleOf(ranking, 'en');
  const folder = rankingFolder(name, page);
  return layout(
    {
      path: `/${folder}`,
      title: `${title}${page === 1 ? '' : `, page ${page}`}: CrimeTrends`,
      description: `${title}, by rate, each with its likely range and the places that the figures allow.`,
      head: html`<link rel="canonical" href="${baseUrl}${folder}">\n`,
      body: rankingBody({
        ranking,
        page,
        lang: 'en',
        measures: MEASURES,
        addressOf,
        addressOfPage: (to: number, measure: MeasureName) =>
          `/${rankingFolder({ ...name, measure }, to)}`,
      }),
    },
    facts,
  );
}

const addressOf = (area: PlaceName): string => `/area/${placeFolder(area)}/`;
