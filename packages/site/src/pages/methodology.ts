import {
  countText,
  likelyMeaningSentence,
  limitationSentences,
  monthSpan,
} from '@crimetrends/sdk/sentences';
import type { BundleFacts } from '../bundle-facts.js';
import { html, type Markup } from '../html.js';
import { layout } from './layout.js';

/** The methodology page: how a figure is made, and what it cannot say. */
export function methodologyPage(facts: BundleFacts): string {
  const { manifest } = facts;
  const {
    read,
    counted,
    noLocation,
    outsideCoverage,
    transport,
    duplicate,
    unknownArea,
    malformed,
  } = manifest.ledger;
  const buckets: [string, number][] = [
    ['Counted', counted],
    ['British Transport Police, a layer of its own', transport],
    ['Repeated rows with the same crime id', duplicate],
    ['No location given', noLocation],
    ['Outside England and Wales', outsideCoverage],
    ['An area code that is not known', unknownArea],
    ['Unreadable', malformed],
  ];
  return layout(
    {
      path: '/methodology/',
      title: 'How the figures are worked out – CrimeTrends',
      description:
        'How a rate is made from the police files, what its range means, ' +
        'and what recorded crime cannot say.',
      body: html`<h1>How the figures are worked out</h1>
<h2>What is counted</h2>
<p>Each row of a police street-level file is one recorded incident. “Crime” is the 13 kinds of
crime; anti-social behaviour is not crime and is counted apart.
Figures cover ${monthSpan(manifest.window, 'en')}. An incident belongs to the small area (LSOA 2021)
of the map point the police published, which is near where it happened and not the place itself.</p>
<h2>The rate and its likely range</h2>
<p>Incidents in the 12 months, divided by the people who lived in the area at Census 2021, times
1,000. A small area’s count would differ from year to year if nothing had changed.
The 95% interval of the count (Byar’s method, exact Poisson below 10 incidents) allows for chance
alone. The likely range is that interval, widened by how much areas of the same level vary from year
to year beyond chance. ${likelyMeaningSentence('en')}</p>
<p>One area’s rate is called higher or lower than another’s only if the 95% limits of the ratio of
the two, which allow for both, exclude 1; otherwise the two are not clearly different. Whether two
ranges overlap does not decide it. Beside a larger area that contains it, an area is compared with the
rest of that area.</p>
<h2>What was not supplied</h2>
<p>Where a police force sent only some of the 12 months, the card gives the count over those months
and no rate: a part of a year is never scaled up.
Where it sent none, the card gives the reason. A larger area’s rate covers those of its small areas
that are complete, and says how many people that is. Where those are under 75% of its residents,
there is a count and no rate: a small part does not speak for the whole.</p>
<h2>What these figures cannot say</h2>
<ul>${limitationSentences('en').map((sentence) => html`<li>${sentence}</li>\n`)}
<li>A rate is about an area and a year, not about a street, a house or a person.</li>
</ul>
<p>Who answers for these figures, when they come, how they are corrected and what was checked:
<a href="/quality/">quality</a>.</p>
<h2>No row vanishes</h2>
<p>Every row read for the 12 months ends in exactly one line of this table.</p>
<table><thead><tr><th scope="col">Rows</th><th scope="col" class="number">Number</th></tr></thead>
<tbody>${buckets.map(([name, rows]) => html`${ledgerRow(name, rows)}\n`)}
${ledgerRow('Read', read)}</tbody></table>
${
  manifest.notes.length > 0 &&
  html`<h2>Choices made for this release</h2><ul>${manifest.notes.map(
    (note) => html`<li>${note}</li>`,
  )}</ul>`
}
<h2>Sources</h2>
<ul>${manifest.sources.map(sourceItem)}</ul>`,
    },
    facts,
  );
}

function ledgerRow(name: string, rows: number): Markup {
  return html`<tr><th scope="row">${name}</th><td class="number">${countText(rows)}</td></tr>`;
}

function sourceItem({
  publisher,
  title,
  edition,
  url,
}: BundleFacts['manifest']['sources'][number]): Markup {
  const linked = url.startsWith('https://') ? html`<a href="${url}">${title}</a>` : title;
  return html`<li>${publisher}: ${linked}${edition !== '' && `, ${edition}`}</li>`;
}
