import { createRequire } from 'node:module';
import { each } from './depths.mjs';

const { escapeAttrValue, filterXSS } = createRequire(import.meta.url)('xss');

/** @type {import('./depths.mjs').Setting[]} */
export const settings = [
  {
    host: 'xss',
    setting: 'default',
    arrives: (given) => each(given.html, (html) => filterXSS(html)),
  },
  {
    host: 'xss',
    setting: 'with `data-*`',
    arrives: (given) =>
      each(given.html, (html) =>
        filterXSS(html, {
          onIgnoreTagAttr: (_tag, name, value) =>
            name.startsWith('data-') ? `${name}="${escapeAttrValue(value)}"` : undefined,
        }),
      ),
  },
];
