import { builtBy } from './static-site.mjs';

/** @type {import('./depths.mjs').Setting[]} */
export const settings = [
  { host: 'Hugo', setting: 'default', arrives: (given) => built(given.markdown, false) },
  {
    host: 'Hugo',
    setting: '`markup.goldmark.renderer.unsafe`',
    arrives: (given) => built(given.markdown, true),
  },
];

/** @param {import('./depths.mjs').Snippets} snippets @param {boolean} unsafe */
const built = (snippets, unsafe) =>
  builtBy(
    {
      command: ['hugo', '--quiet'],
      files: {
        'config.toml': `disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n[markup.goldmark.renderer]\nunsafe = ${unsafe}\n`,
        'layouts/_default/single.html': '{{ .Content }}',
      },
      source: (depth) => `content/${depth}.md`,
      built: (depth) => `public/${depth}/index.html`,
    },
    snippets,
  );
