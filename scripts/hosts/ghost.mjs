// Ghost's own renderer of what its editor saves: the HTML card, the embed card that Ghost makes of
// a pasted link from the page's oEmbed answer, and a paragraph.
import { createRequire } from 'node:module';

// As Ghost loads them: their modules do not find each other when imported.
const require = createRequire(import.meta.url);
const { DEFAULT_NODES } = /** @type {any} */ (require('@tryghost/kg-default-nodes'));
const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer');

/** @type {import('./depths.mjs').Setting[]} */
export const settings = [
  {
    host: 'Ghost',
    setting: 'HTML card, embed card',
    arrives: async (given) => {
      const rendering = Object.entries(given.html).map(async ([depth, snippet]) => [
        depth,
        await rendered(cardOf(depth, snippet, given)),
      ]);
      return Object.fromEntries(await Promise.all(rendering));
    },
  },
];

/** @param {string} depth @param {string} snippet @param {import('./depths.mjs').Given} given */
function cardOf(depth, snippet, given) {
  if (depth === 'pasted') return embedCard(given);
  return depth === 'sentence' ? paragraph(snippet) : { type: 'html', version: 1, html: snippet };
}

/** @param {object} node */
async function rendered(node) {
  const renderer = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES });
  const root = { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr' };
  return renderer.render(JSON.stringify({ root: { ...root, children: [node] } }));
}

/** What Ghost's server makes of an oEmbed answer. @param {import('./depths.mjs').Place} place */
const embedCard = ({ page, oembed }) => ({
  type: 'embed',
  version: 1,
  url: page,
  embedType: oembed.type,
  html: oembed.html,
  metadata: oembed,
  caption: '',
});

/** @param {string} text */
function paragraph(text) {
  const style = { detail: 0, format: 0, mode: 'normal', style: '', version: 1 };
  const block = { type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr' };
  return { ...block, children: [{ ...style, type: 'extended-text', text }] };
}
