import type { Level } from '@crimetrends/sdk/contract';
import type { BundleFacts } from '../bundle-facts.js';
import { html, type Markup } from '../html.js';
import { layout } from '../pages/layout.js';
import type { ElementForm } from './element-forms.js';
import { optionControls } from './option-controls.js';
import type { Depth } from './snippets.js';

/** What the builder knows about the site that it is part of. */
export interface BuilderFacts {
  forms: readonly ElementForm[];
  /** Version of the elements, and `sha384-…` of its files. */
  version: string;
  integrity: Readonly<Record<string, string>>;
  /** Levels whose places have a page, and pictures beside it. */
  pageLevels: readonly Level[];
  pictureLevels: readonly Level[];
}

/** The facts that the page's script reads. */
export type BuilderData = Omit<BuilderFacts, 'forms'> & {
  /** Which of `area`, `postcode`, `outcode` and `areas` each element takes. */
  places: Readonly<Record<string, readonly string[]>>;
};

const DEPTH_TEXTS: Readonly<Record<Depth, readonly [name: string, where: string]>> = {
  element: ['Element', 'your own pages, and editors that let script and elements through'],
  block: ['Marked block', 'an editor that removes elements, with the script in the page’s theme'],
  iframe: ['Frame', 'site builders with a field for HTML or an embed'],
  link: ['Pasted link', 'WordPress and Ghost: an address alone on its line becomes a card'],
  image: ['Picture', 'e-mail, PDF, portals, README files; it does not renew itself'],
  sentence: ['Sentence', 'print, and any text'],
};

const WIDTHS = [240, 380, 640];

/**
 * The page at `/embed-builder/`: choose a place, an element and how to embed it, and copy the lines.
 * Without script it says what to write by hand.
 */
export function builderPage(builder: BuilderFacts, facts: BundleFacts): string {
  return layout(
    {
      path: '/embed-builder/',
      title: 'Embed: CrimeTrends',
      description: 'Choose a place and what to show of it, and copy the lines for your page.',
      cards: true,
      head: html`<link rel="stylesheet" href="/assets/builder.css">
<script type="module" src="/assets/copy.js"></script>
<script type="module" src="/assets/builder.js"></script>
`,
      body: html`<h1>Put figures on your page</h1>
<p>Choose a place and what to show of it, and copy the lines. Nothing is stored, and no account is
needed: the address of this page holds what you chose.</p>
<noscript>${byHand()}</noscript>
<div class="build" hidden>
<form class="builder" data-builder="${JSON.stringify(dataOf(builder))}">
${placeControls()}
${elementControls(builder.forms)}
${depthControls()}
${versionControls(builder, facts)}
</form>
<div>
<section class="built" aria-labelledby="copied">
<h2 id="copied">Lines to copy</h2>
${output('snippet', 'Copy the lines')}
<p class="hint" id="snippet-hint"></p>
<div id="demands">
<h3>If your page has a content policy</h3>
${output('policy', 'Copy the directives')}
<p class="hint" id="cors">Script and figures come from another origin, so the server that has them
must send <code>Access-Control-Allow-Origin: *</code>; this one does.</p>
</div>
</section>
<section class="preview" aria-labelledby="preview">
<h2 id="preview">Preview</h2>
<fieldset class="row"><legend>Page around it</legend>
<label><input type="radio" name="page" value="light" checked> light</label>
<label><input type="radio" name="page" value="dark"> dark</label>
</fieldset>
${WIDTHS.map(previewBox)}
</section>
</div>
</div>`,
    },
    facts,
  );
}

function dataOf({ forms, ...data }: BuilderFacts): BuilderData {
  return {
    ...data,
    places: Object.fromEntries(forms.map(({ name, places }) => [name, places])),
  };
}

function byHand(): Markup {
  return html`<p class="note">This page needs JavaScript to write the lines for you. By hand: a
script and a tag, with the code of your area or a postcode:</p>
<pre tabindex="0"><code>${'<script type="module" src="https://your-host.example/crimetrends/crimetrends.js"></script>\n<crimetrends-card postcode="LU1 2AB"></crimetrends-card>'}</code></pre>
<p>Other ways, and what each host lets through, are in <code>docs/embedding.md</code> of the
project.</p>`;
}

function placeControls(): Markup {
  return html`<fieldset><legend>Place</legend>
<crimetrends-search></crimetrends-search>
<p id="place" role="status">No place is chosen.</p>
<div id="areas-field" hidden><label for="areas">Places to compare</label>
<input id="areas" name="areas" type="text" autocomplete="off" spellcheck="false"
aria-describedby="areas-hint"><p class="hint" id="areas-hint">Two to four codes, outcodes or
postcodes with commas between them; a place you find is added.</p></div>
</fieldset>`;
}

function elementControls(forms: readonly ElementForm[]): Markup {
  return html`<fieldset><legend>What to show</legend>
<label for="element">Element</label>
<select id="element" name="element">${forms.map(
    ({ name }) => html`<option${name === 'card' && html` selected`}>${name}</option>`,
  )}</select>
</fieldset>
${forms.map((form) => optionControls(form, 'option'))}`;
}

function depthControls(): Markup {
  const radios = Object.entries(DEPTH_TEXTS).map(
    ([depth, [name, where]]) => html`<div class="depth"><label><input type="radio" name="depth"
value="${depth}"${depth === 'element' && html` checked`} aria-describedby="depth-${depth}">
${name}</label> <span class="hint" id="depth-${depth}">${where}</span></div>
`,
  );
  return html`<fieldset><legend>How to embed it</legend>
${radios}<div id="sentence-lang" hidden><label for="sentence-language">Language of the sentence</label>
<select id="sentence-language" name="sentence"><option value="">English</option>
<option value="cy">Welsh</option></select></div>
</fieldset>`;
}

function versionControls({ version }: BuilderFacts, { releases }: BundleFacts): Markup {
  return html`<fieldset id="versions"><legend>What may change later</legend>
<div class="options">
<div><label for="release">Figures</label>
<select id="release" name="release"><option value="">newest release</option>
${releases.map(({ release }) => html`<option value="${release}">only ${release}</option>`)}</select></div>
<div><label for="version">Script</label>
<select id="version" name="version" aria-describedby="version-hint">
<option value="">newest version</option>
<option value="${version}">only ${version}, checked by the browser</option></select>
<p class="hint" id="version-hint">A checked script is not run if it is another. The parts it loads
later are named by it, and not checked.</p></div>
</div>
</fieldset>`;
}

function output(id: string, button: string): Markup {
  return html`<div class="output"><pre tabindex="0"><code id="${id}"></code></pre>
<button type="button" data-copy="${id}">${button}</button> <span role="status"></span></div>`;
}

function previewBox(width: number): Markup {
  return html`<h3 id="width-${width}">${width} pixels wide</h3>
<div class="scroll" role="group" aria-labelledby="width-${width}"><div class="page w${width}"></div></div>
`;
}
