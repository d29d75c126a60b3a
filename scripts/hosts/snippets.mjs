// What an author pastes.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../build.mjs';
import { DEPTHS } from './depths.mjs';

/** @param {string} operator */
export const scriptTag = (operator) =>
  `<script type="module" src="${operator}/crimetrends/crimetrends.js"></script>`;

/**
 * What an author pastes for a place, as the builder writes it.
 *
 * @param {import('./depths.mjs').Place} place
 * @param {boolean} pageHasScript whether the host's own pages have the script; then the snippets are
 * without it
 * @param {readonly import('./depths.mjs').Depth[]} [depths]
 * @returns {Promise<import('./depths.mjs').Given>}
 */
export async function given(place, pageHasScript, depths = DEPTHS) {
  const { operator, code, title, page, sentence } = place;
  const { snippetOf } = await builder();
  const embed = {
    element: 'card',
    attributes: { area: code },
    place: {
      title,
      page,
      sentence,
      pictures: page,
      picture: { width: 380, height: 420, alt: title },
    },
  };
  const host = { site: `${operator}/`, scripts: `${operator}/crimetrends/` };
  const of = (/** @type {import('../../packages/site/src/builder/snippets.js').Depth} */ depth) => {
    const { code: snippet } = snippetOf(depth, embed, host);
    return pageHasScript ? withoutHead(snippet) : snippet;
  };
  const script = pageHasScript ? '' : `\n${scriptTag(operator)}`;
  const html = {
    element: of('element'),
    block: of('block'),
    link: `<a href="${page}" data-crimetrends="card">${title}</a>${script}`,
    iframe: of('iframe'),
    pasted: of('link'),
    image: of('image'),
    sentence: of('sentence'),
  };
  // HTML where Markdown has nothing.
  const markdown = { ...html, image: `[![${title}](${page}card.png)](${page})` };
  return { ...place, html: only(html, depths), markdown: only(markdown, depths) };
}

/** @param {import('./depths.mjs').Snippets} snippets @param {readonly string[]} depths */
const only = (snippets, depths) =>
  /** @type {import('./depths.mjs').Snippets} */ (
    Object.fromEntries(Object.entries(snippets).filter(([depth]) => depths.includes(depth)))
  );

/** @param {string} snippet */
const withoutHead = (snippet) => snippet.replaceAll(/^<(link|script)\b.*\n?/gm, '').trim();

/** @returns {Promise<typeof import('../../packages/site/src/builder/snippets.js')>} */
const builder = () =>
  import(pathToFileURL(join(ROOT, 'packages', 'site', 'dist', 'builder', 'snippets.js')).href);
