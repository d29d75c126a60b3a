import { marked } from 'marked';
import { each } from './depths.mjs';

/** @type {import('./depths.mjs').Setting[]} */
export const settings = [
  {
    host: 'marked',
    setting: 'default',
    arrives: (given) => each(given.markdown, (text) => /** @type {string} */ (marked.parse(text))),
  },
];
