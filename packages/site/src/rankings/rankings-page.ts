import type { Level } from '@crimetrends/sdk/contract';
import { capitalised, officialName } from '@crimetrends/sdk/sentences';
import type { BundleFacts } from '../bundle-facts.js';
import { html, type Markup } from '../html.js';
import { layout } from '../pages/layout.js';
import type { RankingFields } from './ranking-fields.js';
import { rankingFolder } from './ranking-path.js';

const NOUNS: Readonly<Record<Level, string>> = {
  nation: 'nation',
  country: 'countries',
  region: 'regions',
  county: 'counties and unitary authorities',
  ltla: 'local authorities',
  ward: 'wards',
  msoa21: 'middle layer areas (MSOA)',
  lsoa21: 'small areas (LSOA)',
  outcode: 'postcode districts',
  town: 'towns and cities',
  pfa: 'police force areas',
};

/** The page at `/rankings/`: every ranking, by what is ranked and inside which area. */
export function rankingsPage(fields: readonly RankingFields[], facts: BundleFacts): string {
  return layout(
    {
      path: '/rankings/',
      title: 'Rankings: CrimeTrends',
      description:
        'Areas of England and Wales by recorded crime per 1,000 people, each with its interval.',
      body: html`<h1>Rankings</h1>
<p>Areas of one kind by recorded crime per 1,000 residents. A place in a ranking is a range where
the figures do not settle one.</p>
${fields.map(sectionOf)}`,
    },
    facts,
  );
}

function sectionOf({ level, fields }: RankingFields): Markup {
  return html`<section aria-labelledby="${level}">
<h2 id="${level}">${capitalised(NOUNS[level])}</h2>
${fields.map(({ level: scope, places }) =>
  places.length === 1
    ? html`<p>${places.map((within) => link(level, within))}</p>\n`
    : html`<details><summary>In ${NOUNS[scope]}: ${places.length}</summary>
<ul class="names">${places.map((within) => html`<li>${link(level, within)}</li>\n`)}</ul></details>
`,
)}</section>
`;
}

function link(level: RankingFields['level'], within: { code: string; name: string }): Markup {
  const folder = rankingFolder({ level, within, measure: 'crime' }, 1);
  return html`<a href="/${folder}">${officialName(within.name)}</a>`;
}
