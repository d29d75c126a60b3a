import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { each } from './depths.mjs';

const withData = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'data*'],
  },
};

/** @type {import('./depths.mjs').Setting[]} */
export const settings = [
  {
    host: 'rehype-sanitize',
    setting: 'default (GitHub’s rules)',
    arrives: (given) => each(given.html, (html) => sanitised(html, defaultSchema)),
  },
  {
    host: 'rehype-sanitize',
    setting: 'with `data*`',
    arrives: (given) => each(given.html, (html) => sanitised(html, withData)),
  },
];

/** @param {string} html @param {import('rehype-sanitize').Options} schema */
const sanitised = (html, schema) =>
  String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize, schema)
      .use(rehypeStringify)
      .processSync(html),
  );
