import sanitizeHtml from 'sanitize-html';
import { each } from './depths.mjs';

const { defaults } = sanitizeHtml;

/** @type {import('./depths.mjs').Setting[]} */
export const settings = [
  {
    host: 'sanitize-html',
    setting: 'default',
    arrives: (given) => each(given.html, (html) => sanitizeHtml(html)),
  },
  {
    host: 'sanitize-html',
    setting: 'with `img` and `data-*`',
    arrives: (given) =>
      each(given.html, (html) =>
        sanitizeHtml(html, {
          allowedTags: [...defaults.allowedTags, 'img'],
          allowedAttributes: { ...defaults.allowedAttributes, '*': ['data-*'] },
        }),
      ),
  },
];
