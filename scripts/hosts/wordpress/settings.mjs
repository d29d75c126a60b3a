// The rows of WordPress: each role in each editor, then the same with the plugin.
import { customHtml, embedBlock, markupOf, paragraph, publish } from './posts.mjs';

const ROLES = /** @type {const} */ (['administrator', 'editor', 'author']);
const EDITORS = /** @type {const} */ (['block', 'classic']);

/**
 * @param {import('./posts.mjs').WordPress} wordpress
 * @returns {import('../depths.mjs').Setting[]}
 */
export const settingsOf = (wordpress) =>
  EDITORS.flatMap((editor) =>
    ROLES.map((role) => ({
      host: 'WordPress',
      setting: `${role}, ${editor} editor`,
      isServed: true,
      arrives: (given) => published(wordpress, role, editor, inEditor(editor, given.html)),
    })),
  );

/**
 * With the plugin of examples/wordpress active. Its own block and shortcode are two depths more.
 *
 * @param {import('./posts.mjs').WordPress} wordpress
 * @returns {import('../depths.mjs').Setting[]}
 */
export const pluginSettingsOf = (wordpress) =>
  ROLES.map((role) => ({
    host: 'WordPress with our plugin',
    setting: `${role}, block editor`,
    isServed: true,
    bringsScript: true,
    arrives: (given) =>
      published(wordpress, role, 'block', {
        ...inEditor('block', given.html),
        shortcode: `<!-- wp:shortcode -->\n[crimetrends area="${given.code}"]\n<!-- /wp:shortcode -->`,
        ownBlock: `<!-- wp:crimetrends/place ${JSON.stringify({ area: given.code })} /-->`,
      }),
  }));

/** @param {'block' | 'classic'} editor @param {import('../depths.mjs').Snippets} given */
function inEditor(editor, given) {
  if (editor === 'classic') return given;
  return /** @type {import('../depths.mjs').Snippets} */ (
    Object.fromEntries(
      Object.keys(given).map((depth) => {
        if (depth === 'pasted') return [depth, embedBlock(given.pasted)];
        return [depth, (depth === 'sentence' ? paragraph : customHtml)(given[depth])];
      }),
    )
  );
}

/**
 * @param {import('./posts.mjs').WordPress} wordpress
 * @param {import('./posts.mjs').Role} role
 * @param {'block' | 'classic'} editor
 * @param {Record<string, string>} contents
 */
async function published(wordpress, role, editor, contents) {
  const depths = Object.keys(contents);
  const posts = depths.map((depth) => ({ role, editor, content: contents[depth] }));
  const addresses = await publish(wordpress, posts);
  const markups = await Promise.all(addresses.map(markupOf));
  return Object.fromEntries(
    depths.map((depth, at) => [depth, { address: addresses[at], markup: markups[at] }]),
  );
}
