import { expect, test } from 'vitest';
import { manifestOf } from '../../../test/small-bundle.js';
import { packPage } from './page.js';
import { packHeaders, packHeadersFile, packReadme } from './readme.js';
import { SECURITY_POLICY } from './policy.js';

const credit = {
  id: 'ons',
  publisher: 'ONS',
  title: 'Lookups',
  edition: '2024',
  licence: 'OGL',
  url: 'https://ons.example',
  files: [],
};
const manifest = {
  ...manifestOf('2025-12', false),
  sources: [
    { ...credit, attribution: 'Data <b>& "words"</b>' },
    { ...credit, attribution: 'Data <b>& "words"</b>' },
  ],
};
const page = {
  manifest,
  outcodes: ['LU1'],
  elements: ['card'] as const,
  postcodes: ['LU1 2AB'],
  ltla: { code: 'E06000032', name: 'Luton' },
};

// claim: nothing-inline-every-text
test('every text of the page is escaped, and nothing is inline', () => {
  const html = packPage({ ...page, postcodes: ['"><script>alert(1)</script>'] });
  expect(html).toContain('<li>Data &#60;b&#62;&#38; &#34;words&#34;&#60;/b&#62;</li>');
  expect(html).toContain('postcode="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;"');
  expect(html.match(/<script[^>]*>/g)).toEqual([
    '<script type="module" src="widgets/crimetrends.js" data-bundle="bundle/">',
  ]);
  expect(html).not.toMatch(/<style| style=| on\w+=/);
});

test('each credit appears once, with the period, the caveat and the licence', () => {
  const html = packPage(page);
  expect(html.match(/<li>/g)).toHaveLength(1);
  expect(html).toContain(
    'Year to December 2025. Recorded crime, not all crime; places are approximate.',
  );
  expect(html).toContain(
    '<crimetrends-card postcode="LU1 2AB"></crimetrends-card>\n<crimetrends-card area="E06000032"></crimetrends-card>',
  );
  expect(html).toContain('open-government-licence/version/3/">Open Government Licence v3.0</a>');
  expect(packPage({ ...page, manifest: manifestOf('2025-12') })).toContain(
    'Demonstration data: invented places and figures.',
  );
});

test('the texts beside it give the policy, the cache lifetime and the words to show', () => {
  expect(packHeaders()).toContain(`Content-Security-Policy: ${SECURITY_POLICY}\n`);
  expect(packHeaders()).toContain('Cache-Control: public, max-age=31536000, immutable\n');
  const readme = packReadme(page);
  expect(readme).toContain('  Data <b>& "words"</b>\n');
  expect(readme).toContain('<crimetrends-card postcode="LU1 2AB">');
});

test('other elements show one place each, the search shows what it finds', () => {
  const html = packPage({ ...page, elements: ['badge', 'compare', 'search'] });
  expect(html.match(/<crimetrends-[^>]*>/g)).toEqual([
    '<crimetrends-badge postcode="LU1 2AB">',
    '<crimetrends-compare areas="LU1 2AB, E06000032">',
    '<crimetrends-search for="found">',
    '<crimetrends-card id="found" area="E06000032">',
  ]);
});

test('script and figures may be used from another address, in every recipe', () => {
  expect(packHeaders().match(/Access-Control-Allow-Origin/g)).toHaveLength(3);
  expect(packHeadersFile()).toMatch(/^\/widgets\/\*\n  Access-Control-Allow-Origin: \*$/m);
  expect(packHeadersFile()).toMatch(/^\/bundle\/\*\n  Access-Control-Allow-Origin: \*$/m);
});
