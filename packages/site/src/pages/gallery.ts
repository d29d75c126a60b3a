import type { BundleFacts } from '../bundle-facts.js';
import { exhibitsOf, type Exhibit, type Specimen } from '../gallery/specimens.js';
import { html, Markup } from '../html.js';
import { layout } from './layout.js';

const APPEARANCES = [
  { theme: 'light', lang: 'en', name: 'Light, English' },
  { theme: 'dark', lang: 'en', name: 'Dark, English' },
  { theme: 'light', lang: 'cy', name: 'Light, Welsh' },
  { theme: 'dark', lang: 'cy', name: 'Dark, Welsh' },
] as const;

/**
 * The gallery pages by path: one for each of `elements`, with every state in every theme and
 * language.
 */
export function galleryPages(
  facts: BundleFacts,
  elements: readonly string[],
): Record<string, string> {
  const exhibits = exhibitsOf(facts).filter(({ name }) => elements.includes(name));
  return {
    'gallery/index.html': galleryPage(exhibits, facts),
    ...Object.fromEntries(
      exhibits.map((exhibit) => [
        `gallery/${exhibit.name}/index.html`,
        exhibitPage(exhibit, facts),
      ]),
    ),
  };
}

function galleryPage(exhibits: readonly Exhibit[], facts: BundleFacts): string {
  return layout(
    {
      path: '/gallery/',
      title: 'Gallery: CrimeTrends',
      description: 'Every element in every state, theme and language.',
      cards: true,
      body: html`<h1>Gallery</h1>
<p>Every element as it stands on a page. Each name leads to the element in all its states,
in light and dark, in English and Welsh.</p>
${exhibits.map(
  (exhibit) => html`<section class="exhibit">
<h2><a href="/gallery/${exhibit.name}/">${exhibit.title}</a></h2>
${elementOf(exhibit.name, exhibit.specimens[0]!, html`heading-level="3"`)}
</section>`,
)}`,
    },
    facts,
  );
}

function exhibitPage({ name, title, specimens, tall }: Exhibit, facts: BundleFacts): string {
  return layout(
    {
      path: `/gallery/${name}/`,
      title: `${title}: CrimeTrends gallery`,
      description: `crimetrends-${name} in every state, theme and language.`,
      cards: true,
      body: html`<p><a href="/gallery/">Gallery</a></p>
<h1>${title}</h1>
<p><code>crimetrends-${name}</code></p>
${specimens.map(
  (specimen, index) => html`<section class="exhibit">
<h2>${specimen.state}</h2>
<p class="muted"><code>${attributesText(specimen)}</code></p>
<div class="specimens ${index === 0 ? 'wide' : tall && 'tall'}">${APPEARANCES.map(
    (look) => html`<figure class="specimen ${look.theme}">
<figcaption>${look.name}</figcaption>
${elementOf(name, specimen, html`theme="${look.theme}" lang="${look.lang}" heading-level="3"`)}
</figure>`,
  )}</div>
</section>`,
)}`,
    },
    facts,
  );
}

function elementOf(name: string, { attributes }: Specimen, more: Markup): Markup {
  const tag = new Markup(`crimetrends-${name}`);
  const own = Object.entries(attributes).map(
    ([attribute, value]) => html`${attribute}="${value}" `,
  );
  return html`<${tag} ${own}${more}></${tag}>`;
}

function attributesText({ attributes }: Specimen): string {
  return (
    Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ') || 'no attribute'
  );
}
