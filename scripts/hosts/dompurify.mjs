// In Chromium, where DOMPurify usually runs.
import { createRequire } from 'node:module';

const PURIFY = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');

/** @param {import('playwright-core').Browser} browser @returns {import('./depths.mjs').Setting[]} */
export const settingsIn = (browser) => [
  { host: 'DOMPurify', setting: 'default', arrives: (given) => purified(browser, given.html, {}) },
  {
    host: 'DOMPurify',
    setting: '`CUSTOM_ELEMENT_HANDLING` for `crimetrends-`',
    arrives: (given) => purified(browser, given.html, { elements: true }),
  },
];

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./depths.mjs').Snippets} given
 * @param {{ elements?: boolean }} options
 * @returns {Promise<import('./depths.mjs').Snippets>}
 */
async function purified(browser, given, options) {
  const depths = Object.keys(given);
  const page = await browser.newPage();
  await page.addScriptTag({ path: PURIFY });
  const all = await page.evaluate(
    ({ texts, elements }) => {
      const CUSTOM_ELEMENT_HANDLING = {
        tagNameCheck: /^crimetrends-/,
        attributeNameCheck: /^(area|postcode|outcode|measure|lang|theme)$/,
      };
      const purify = /** @type {any} */ (window).DOMPurify;
      return texts.map((text) =>
        purify.sanitize(text, elements ? { CUSTOM_ELEMENT_HANDLING } : {}),
      );
    },
    { texts: depths.map((depth) => given[depth]), elements: options.elements },
  );
  await page.close();
  return /** @type {any} */ (Object.fromEntries(depths.map((depth, at) => [depth, all[at]])));
}
