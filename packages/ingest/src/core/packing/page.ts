import type { Manifest } from '@crimetrends/sdk/contract';
import type { PackedElement } from './packed-elements.js';
import { demoSentence, LICENCE_URL, monthYear, recordedSentence } from '@crimetrends/sdk/sentences';

/** Content of the example page. */
export interface PackPage {
  manifest: Manifest;
  outcodes: readonly string[];
  elements: readonly PackedElement[];
  /** A postcode of each outcode that has one. */
  postcodes: readonly string[];
  /** The local authority that contains most of the outcodes' LSOAs. */
  ltla?: { code: string; name: string };
}

/** `index.html`: each element, caveat and credits. Every text is escaped; nothing is inline. */
export function packPage({ manifest, outcodes, elements, postcodes, ltla }: PackPage): string {
  const place = outcodes.join(', ');
  const demo = manifest.demo ? ` ${demoSentence('en')}.` : '';
  const shown = elements.flatMap((element) => elementsOf(element, postcodes, ltla?.code));
  const noScript = [
    markup`<noscript><p>The figures need script. Their sources are named below.</p></noscript>`,
  ];
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Recorded crime around ${place}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<link rel="stylesheet" href="widgets/crimetrends.css" media="(scripting: enabled)">
<script type="module" src="widgets/crimetrends.js" data-bundle="bundle/"></script>
</head>
<body>
<main>
<h1>Recorded crime around ${place}</h1>
<p>Year to ${monthYear(manifest.window.to, 'en')}. ${recordedSentence('en')}${demo}</p>
${shown}${noScript}
</main>
<footer>
<ul>
${attributions(manifest).map((line) => markup`<li>${line}</li>\n`)}</ul>
<p><a href="${LICENCE_URL}">Open Government Licence v3.0</a></p>
</footer>
</body>
</html>
`.text;
}

/** The card for every postcode and the local authority, the others for one place. */
function elementsOf(
  element: PackedElement,
  postcodes: readonly string[],
  ltla: string | undefined,
): Markup[] {
  if (element === 'search')
    return [
      markup`<crimetrends-search for="found"></crimetrends-search>
<crimetrends-card id="found" area="${ltla ?? ''}"></crimetrends-card>\n`,
    ];
  if (element === 'compare') {
    const places = [...postcodes, ltla ?? []].flat().slice(0, MOST_COMPARED).join(', ');
    return [markup`<crimetrends-compare areas="${places}"></crimetrends-compare>\n`];
  }
  const places = [
    ...postcodes.map((postcode) => markup`postcode="${postcode}"`),
    ...(ltla === undefined ? [] : [markup`area="${ltla}"`]),
  ];
  const tag = [{ text: `crimetrends-${element}` }];
  return places
    .slice(0, element === 'card' ? undefined : 1)
    .map((place) => markup`<${tag} ${[place]}></${tag}>\n`);
}

const MOST_COMPARED = 4;

/** `page.css` of the example page. */
export const PAGE_STYLES = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 40rem; padding: 1rem; }
main > :not(h1, p, noscript, crimetrends-badge) { display: block; margin-block: 1.5rem; }
footer { font-size: 0.875rem; }
footer ul { padding-inline-start: 1.25rem; }
`;

/** The attributions that the publishers' licences require, each once. */
export function attributions({ sources }: Manifest): string[] {
  return [...new Set(sources.map(({ attribution }) => attribution))];
}

/** Markup that is already escaped. */
interface Markup {
  text: string;
}

function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | readonly Markup[])[]
): Markup {
  return { text: parts.map((part, index) => part + inserted(values[index] ?? '')).join('') };
}

function inserted(value: string | readonly Markup[]): string {
  if (typeof value !== 'string') return value.map(({ text }) => text).join('');
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
