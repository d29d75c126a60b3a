import { builtBy } from './static-site.mjs';

/** @type {import('./depths.mjs').Setting[]} */
export const settings = [
  {
    host: 'Jekyll',
    setting: 'default (kramdown)',
    arrives: (given) =>
      builtBy(
        {
          command: ['jekyll', 'build', '--quiet', '--disable-disk-cache'],
          files: { '_config.yml': 'title: A site\n' },
          source: (depth) => `${depth}.md`,
          built: (depth) => `_site/${depth}.html`,
        },
        given.markdown,
      ),
  },
];
