import type { BundleFacts } from '../bundle-facts.js';
import { html } from '../html.js';
import { layout } from './layout.js';

/** The page for unknown URLs. */
export function notFoundPage(facts: BundleFacts): string {
  return layout(
    {
      path: '/404.html',
      title: 'No such page – CrimeTrends',
      description: 'There is no page at this address.',
      body: html`<h1>There is no page at this address</h1>
<p>Check the address, or <a href="/">search for a postcode or an area code</a>.</p>`,
    },
    facts,
  );
}
