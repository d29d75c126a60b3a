// The depths at which a card is embedded, and what an author pastes for each.

/** In the order of the table. */
export const DEPTHS = /** @type {const} */ ([
  'element',
  'block',
  'link',
  'iframe',
  'pasted',
  'image',
  'sentence',
]);

/** @typedef {typeof DEPTHS[number]} Depth */
/** @typedef {Record<Depth, string>} Snippets what an author pastes, or what arrives of it */

/** Depths that the script on the host's own pages can change. @type {readonly Depth[]} */
export const UPGRADED = ['element', 'block', 'link'];

/** @type {Record<Depth, string>} */
export const HEADINGS = {
  element: 'element',
  block: 'marked block',
  link: 'marked link',
  iframe: 'iframe',
  pasted: 'pasted link',
  image: 'image',
  sentence: 'sentence',
};

/**
 * The place that is embedded.
 *
 * @typedef {object} Place
 * @property {string} operator origin of the site with the figures
 * @property {string} code GSS code
 * @property {string} title words of its links
 * @property {string} page address of the place's page
 * @property {string} sentence what to print about it
 * @property {Record<string, unknown>} oembed what the place's page answers for oEmbed
 */

/**
 * What arrives of a snippet: markup for a page, and the page's address if the host serves it.
 *
 * @typedef {string | { markup: string, address: string }} Arrival
 */

/**
 * What a host is given: a place with its snippets, as HTML, and for hosts that take Markdown.
 *
 * @typedef {Place & { html: Snippets, markdown: Snippets }} Given
 */

/**
 * A setting of a host: a row of the table.
 *
 * @typedef {object} Setting
 * @property {string} host
 * @property {string} setting
 * @property {boolean} [isServed] whether the host serves its own pages; then the place has the
 * addresses of this run, otherwise those of a real operator
 * @property {boolean} [bringsScript] whether it adds the script to pages that need it
 * @property {(given: Given) => Promise<Record<string, Arrival>> | Record<string, Arrival>} arrives
 */

/** Puts every depth through `render`. @param {Snippets} given @param {(text: string) => string} render @returns {Snippets} */
export const each = (given, render) =>
  /** @type {Snippets} */ (
    Object.fromEntries(Object.entries(given).map(([depth, text]) => [depth, render(text)]))
  );
