import type { Area } from '@crimetrends/sdk';
import { paths, type Level } from '@crimetrends/sdk/contract';
import {
  areaTitle,
  figureSentence,
  countText,
  likelyMeaningSentence,
  missingMonthsSentence,
  monthYear,
  noDataSentence,
  noFigures,
  officialName,
  partYearSentence,
  periodSentence,
  postcodeTitle,
  rateOf,
  rateSentence,
  suppressedSentence,
} from '@crimetrends/sdk/sentences';
import type { BundleFacts, ExampleArea } from '../bundle-facts.js';
import { coverageGroups, forceRows } from '../force-coverage.js';
import { html, type Markup } from '../html.js';
import { coverageFinding, coverageList } from './coverage-parts.js';
import { layout } from './layout.js';

const LEVEL_NAMES: readonly (readonly [Level, string])[] = [
  ['lsoa21', 'small areas (LSOA)'],
  ['ward', 'wards'],
  ['ltla', 'local authorities'],
];

/** The home page: introduction, search field, example cards, and coverage of the release. */
export function homePage(facts: BundleFacts): string {
  const { pointer } = facts;
  return layout(
    {
      path: '/',
      title: 'CrimeTrends: recorded crime in an area, with its range, coverage and source',
      description:
        'What the police recorded in an area of England and Wales, compared with elsewhere, ' +
        'as a card for any page.',
      cards: true,
      body: html`<section class="intro">
<h1>Recorded crime in an area, and how sure the figure is</h1>
<p>CrimeTrends turns the monthly street-level files of the police into a card for any postcode
or area of England and Wales.
Beside every figure stand its likely range, what the police force supplied, and the source.
${likelyMeaningSentence('en')}</p>
${search(facts)}
</section>
<section id="result" class="result" aria-live="polite" hidden></section>
<section aria-labelledby="examples">
<h2 id="examples">What the cards show</h2>
<div class="cards">${exampleCards(facts)}</div>
</section>
${coverageSection(facts)}
<section aria-labelledby="embed">
<h2 id="embed">On your own page</h2>
<p>A script and a tag. The card takes the page’s font, and the page’s light or dark.</p>
<pre tabindex="0"><code>${snippet(facts)}</code></pre>
<p><a href="/embed-builder/">Choose a place and copy the lines</a>, also for hosts that let no script
through, for e-mail and for print.</p>
${
  pointer.demo &&
  html`<p>Pages to copy: <a href="/examples/estate-agent/">a house for sale</a>,
<a href="/examples/blog/">a blog post</a> and
<a href="/examples/themes/">three presets of colours</a>.</p>`
}
</section>`,
    },
    facts,
  );
}

/**
 * The search element. What it finds has a page; a postcode and a small area have none, and their
 * card is shown below (browser/search.ts).
 */
function search({ postcode, examples, authorities, pointer: { demo } }: BundleFacts): Markup {
  const suggestions = [postcode?.text, ...examples.map(({ area }) => officialName(area.name))]
    .filter((text) => text !== undefined)
    .slice(0, 2)
    .toReversed()
    .join(' or ');
  const links = authorities.map(
    ({ code, name }) => html`<li><a href="/area/${code}/">${officialName(name)}</a></li>\n`,
  );
  return html`${
    suggestions &&
    html`<p class="how-to-find">Type a name, postcode or code, for example ${suggestions}.</p>
`
  }<div class="find${demo && ' demonstration'}">
<crimetrends-search to="/area/{code}/ /area/{outcode}/ /?q={postcode}">
<noscript><p class="note">The search needs JavaScript. Every local authority has a page without it,
and every figure is a file under <a href="/bundle/latest.json">/bundle/</a>.</p>
<ul class="places">${links}</ul></noscript>
</crimetrends-search>
</div>`;
}

function exampleCards({ examples, postcode }: BundleFacts): Markup[] {
  const cards = examples.map(({ kind, area }) =>
    card(caption(kind, area), html`area="${area.code}"`, areaTitle(area, 'en'), area),
  );
  if (!postcode) return cards;
  const around = 'Around a postcode: the figure of the small area it lies in';
  return [
    card(
      around,
      html`postcode="${postcode.text}"`,
      postcodeTitle(postcode.text, 'en'),
      postcode.area,
    ),
    ...cards,
  ];
}

function card(captionText: string, target: Markup, title: string, area: Area): Markup {
  const data = paths.area(area.release, area.level, area.code);
  const plain = html`<p class="plain"><strong>${title}.</strong> ${inWords(area)}
<a href="/bundle/${data}">The figures as data</a></p>`;
  const attributes = html`${target} heading-level="3" methodology="/methodology/"`;
  return html`<figure class="example">
<figcaption>${captionText}</figcaption>
<crimetrends-card ${attributes}><noscript>${plain}</noscript></crimetrends-card>
</figure>
`;
}

function caption(kind: ExampleArea['kind'], area: Area): string {
  if (kind === 'known') return 'A whole local authority, every month supplied';
  if (kind === 'notSupplied') return 'No figures, and the reason';
  const { crime } = area.measures;
  return crime.kind === 'partial' && crime.reason === 'months'
    ? 'Part of the year supplied: a count and no rate'
    : 'Part of the area supplied';
}

/** The card's figure in words, for readers without script. */
function inWords(area: Area): string {
  const { crime } = area.measures;
  if (crime.kind === 'partial' && crime.populationCovered < crime.population)
    return figureSentence(area, {}, 'en');
  const rate = rateOf(crime);
  if (rate) return `${rateSentence(rate, 'en')} ${periodSentence(area, 'en')}`;
  if (crime.kind === 'partial' && crime.reason === 'months')
    return `${partYearSentence(crime, 'en')} ${missingMonthsSentence(area, 'en')}`;
  if (crime.kind === 'suppressed') return suppressedSentence(crime.rule, 'en');
  return `${noFigures('en')} ${noDataSentence(area, 'en')}`;
}

function coverageSection({ pointer, manifest, coverage }: BundleFacts): Markup {
  const groups = coverageGroups(forceRows(coverage));
  const sizes = LEVEL_NAMES.flatMap(([level, name]) =>
    manifest.areas[level] ? [`${countText(manifest.areas[level])} ${name}`] : [],
  );
  return html`<section aria-labelledby="coverage">
<h2 id="coverage">${coverageFinding(groups)}</h2>
<p>Release ${pointer.release}. The newest month is ${monthYear(pointer.lastMonth, 'en')};
figures cover the 12 months that end with it. ${sizes.join(', ')}.</p>
${coverageList(groups)}
<p><a href="/coverage/">What each force supplied, month by month</a></p>
</section>`;
}

function snippet({ examples, postcode }: BundleFacts): string {
  const target = postcode
    ? `postcode="${postcode.text}"`
    : `area="${examples[0]?.area.code ?? ''}"`;
  return `<script type="module"
  src="/widgets/crimetrends.js"
  data-bundle="/bundle/"></script>

<crimetrends-card ${target}></crimetrends-card>`;
}
