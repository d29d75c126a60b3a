import { demoSentence, LICENCE_URL } from '@crimetrends/sdk/sentences';
import type { BundleFacts } from '../bundle-facts.js';
import { html, type HtmlValue, type Markup } from '../html.js';

// Only if the release was built with official tables.
const OFFICIAL = '/official/';

const PAGES = [
  { path: '/', name: 'Search' },
  { path: '/rankings/', name: 'Rankings' },
  { path: '/coverage/', name: 'Coverage' },
  { path: OFFICIAL, name: 'Official figures' },
  { path: '/methodology/', name: 'How it is worked out' },
  { path: '/quality/', name: 'Quality' },
  { path: '/embed-builder/', name: 'Embed' },
  { path: '/gallery/', name: 'Gallery' },
];

interface Page {
  path: string;
  title: string;
  description: string;
  body: HtmlValue;
  /** Whether the page has cards or the search. */
  cards?: true;
  /** More elements of the page's head. */
  head?: HtmlValue;
}

/**
 * The frame of every page. Nothing is inline, so that it works under the strictest content policy.
 */
export function layout(
  { path, title, description, body, cards, head }: Page,
  { pointer, manifest, reconciliation }: BundleFacts,
): string {
  const demo = pointer.demo === true;
  const items = PAGES.filter(({ path: to }) => reconciliation || to !== OFFICIAL).map(
    (page) =>
      html`<li><a href="${page.path}"${page.path === path && currentPage()}>${page.name}</a></li>`,
  );
  const attributions = [...new Set(manifest.sources.map(({ attribution }) => attribution))];
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/site.css">
${
  cards &&
  html`<link rel="stylesheet" href="/widgets/crimetrends.css" media="(scripting: enabled)">
<script type="module" src="/widgets/crimetrends.js" data-bundle="/bundle/"></script>
`
}${path === '/' && html`<script type="module" src="/assets/search.js"></script>\n`}${head}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
${demo && html`<p class="demo">${demoSentence('en')}</p>\n`}<div class="top">
<p class="brand"><a href="/">CrimeTrends</a></p>
<nav aria-label="Pages"><ul>${items}</ul></nav>
</div>
</header>
<main id="main" tabindex="-1">
${body}
</main>
<footer>
<p>Recorded crime is what the police recorded and published, not all crime.
It is not an accredited official statistic.</p>
${attributions.map((sentence) => html`<p>${sentence}</p>\n`)}${
    !demo &&
    html`<p>Figures under the
<a href="${LICENCE_URL}" rel="license">Open Government Licence v3.0</a>.</p>\n`
  }<p>No cookies, no trackers.</p>
</footer>
</body>
</html>
`.text;
}

function currentPage(): Markup {
  return html` aria-current="page"`;
}
