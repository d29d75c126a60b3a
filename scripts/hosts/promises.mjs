// What each cell of the table promises, so that a change of ours or of a host is seen.
import { DEPTHS } from './depths.mjs';

/** In the order of the depths; in the rows of the plugin its shortcode and block come last. */
export const PROMISES = {
  'WordPress, administrator, block editor': 'card, card, card, card, card, image, text',
  'WordPress, editor, block editor': 'card, card, card, card, card, image, text',
  'WordPress, author, block editor': 'link, link / card, link / card, nothing, card, image, text',
  'WordPress, administrator, classic editor': 'card, card, card, card, card, image, text',
  'WordPress, editor, classic editor': 'card, card, card, card, card, image, text',
  'WordPress, author, classic editor': 'link, link / card, link / card, nothing, card, image, text',
  'WordPress with our plugin, administrator, block editor':
    'card, card, card, card, card, image, text, card, card',
  'WordPress with our plugin, editor, block editor':
    'card, card, card, card, card, image, text, card, card',
  'WordPress with our plugin, author, block editor':
    'card, card, card, nothing, card, image, text, card, card',
  'Ghost, HTML card, embed card': 'card, card, card, card, card and blank, image, text',
  'Hugo, default': 'nothing, nothing, text, nothing, link, image, text',
  'Hugo, `markup.goldmark.renderer.unsafe`': 'card, card, card, card, link, image, text',
  'Jekyll, default (kramdown)': 'card, card, card, card, address, image, text',
  'markdown-it, default (`html: false`)': 'code, code, code, code, address, image, text',
  'markdown-it, `html: true, linkify: true`': 'card, card, card, card, link, image, text',
  'marked, default': 'card, card, card, card, link, image, text',
  'DOMPurify, default': 'link, link / card, link / card, nothing, address, image, text',
  'DOMPurify, `CUSTOM_ELEMENT_HANDLING` for `crimetrends-`':
    'link / card, link / card, link / card, nothing, address, image, text',
  'sanitize-html, default': 'link, link, link, nothing, address, nothing, text',
  'sanitize-html, with `img` and `data-*`':
    'link, link / card, link / card, nothing, address, image, text',
  'rehype-sanitize, default (GitHub’s rules)': 'link, link, link, nothing, address, image, text',
  'rehype-sanitize, with `data*`': 'link, link / card, link / card, nothing, address, image, text',
  'xss, default': 'code, code / link, code / link, code, address, code, text',
  'xss, with `data-*`': 'code, code / card, code / card, code, address, code, text',
};

/**
 * A sentence for each cell that is not as promised, each row without promises, and each promise
 * whose host ran without that row.
 *
 * @param {readonly import('./matrix.mjs').Row[]} rows
 * @param {Record<string, string>} [promises]
 * @returns {string[]}
 */
export function brokenPromises(rows, promises = PROMISES) {
  const names = rows.map(({ host, setting }) => `${host}, ${setting}`);
  const hosts = new Set(rows.map(({ host }) => host));
  const lost = Object.keys(promises)
    .filter((name) => hosts.has(name.split(', ')[0]) && !names.includes(name))
    .map((name) => `${name}: promised, and not run.`);
  const broken = rows.flatMap(({ cells }, at) => {
    const promised = promises[names[at]]?.split(', ');
    if (!promised) return [`${names[at]}: has no promises in scripts/hosts/promises.mjs.`];
    return [...DEPTHS, 'shortcode', 'ownBlock'].flatMap((depth, column) => {
      const [right, found] = [promised[column], cells[depth]?.sight];
      if (right === found) return [];
      return [
        `${names[at]}, ${depth}: promised ${right ?? 'nothing'}, a reader sees ${found ?? 'nothing'}.`,
      ];
    });
  });
  return [...lost, ...broken];
}
