import { html, type HtmlValue, Markup } from '../html.js';

/** What an address may set of each element, by its name. */
export type FrameOptions = Readonly<Record<string, readonly string[]>>;

interface FramePage {
  /** Path from the page to the site's folder, such as `../../../`: a site may lie in any folder. */
  root: string;
  title: string;
  content: HtmlValue;
  /** For the page that makes the element its address names. */
  options?: FrameOptions;
  /** Whether the page loads the elements. */
  elements: boolean;
  /** Address of the page to find instead of this one. */
  canonical?: string;
}

/**
 * A page for a frame of another page: one element, no more. It tells its height (browser/frame.ts),
 * and is complete without script if the server wrote its content.
 */
export function framePage({
  root,
  title,
  content,
  options,
  elements,
  canonical,
}: FramePage): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${canonical === undefined ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${canonical}">`}
<link rel="icon" href="data:,">
<base target="_top">
<link rel="stylesheet" href="${root}assets/frame.css">
${
  elements &&
  html`<link rel="stylesheet" href="${root}widgets/crimetrends.css" media="(scripting: enabled)">\n`
}<script type="module" src="${root}assets/frame.js"></script>
${
  elements &&
  html`<script type="module" src="${root}widgets/crimetrends.js" data-bundle="${root}bundle/"></script>\n`
}</head>
<body>
<main${options && html` data-options="${JSON.stringify(options)}"`}>${content}</main>
</body>
</html>
`.text;
}

/** The page that makes the element its address names: `/embed/?element=card&postcode=…`. */
export function anyFramePage(options: FrameOptions): string {
  return framePage({
    root: '../',
    title: 'Recorded crime',
    options,
    elements: true,
    content: new Markup(
      '<noscript><p>The figures need JavaScript here. ' +
        '<a href="../">Figures and their sources</a></p></noscript>',
    ),
  });
}

// Addresses come from strangers: figures of another bundle would look like this site's, and links
// would lead where they say.
const NOT_IN_ADDRESS = ['bundle', 'for', 'to', 'area-link', 'methodology', 'selectable'];
const OWN_STATE = ['chosen', 'shown', 'readout'];

/** The options of every element, from the manifest of `@crimetrends/widgets`. */
export function frameOptions({ modules }: ElementsManifest): FrameOptions {
  return Object.fromEntries(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, attributes = [] }) =>
        tagName
          ? [
              [
                tagName.replace('crimetrends-', ''),
                attributes
                  .map(({ name }) => name)
                  .filter((name) => ![...NOT_IN_ADDRESS, ...OWN_STATE].includes(name)),
              ] as const,
            ]
          : [],
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The part of `custom-elements.json` that is read here. */
export interface ElementsManifest {
  modules: {
    declarations?: { tagName?: string; attributes?: { name: string }[] }[];
  }[];
}
