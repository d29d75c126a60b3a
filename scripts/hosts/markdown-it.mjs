import MarkdownIt from 'markdown-it';
import { each } from './depths.mjs';

/** @type {import('./depths.mjs').Setting[]} */
export const settings = [
  {
    host: 'markdown-it',
    setting: 'default (`html: false`)',
    arrives: (given) => each(given.markdown, (text) => new MarkdownIt().render(text)),
  },
  {
    host: 'markdown-it',
    setting: '`html: true, linkify: true`',
    arrives: (given) =>
      each(given.markdown, (text) => new MarkdownIt({ html: true, linkify: true }).render(text)),
  },
];
