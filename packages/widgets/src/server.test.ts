import { createClient } from '@crimetrends/sdk';
import { describe, expect, it } from 'vitest';
import { demoBundle, SMALL_AREA } from '../test/demo-bundle.js';
import { memoryFetch } from '../test/memory-fetch.js';
import { cardCss, cardHtml } from './server.js';

const clientOf = (replaced: Record<string, unknown> = {}) =>
  createClient({
    base: 'https://demo.example/bundle/',
    retry: 0,
    fetch: memoryFetch(new Map([...demoBundle(), ...Object.entries(replaced)])),
  });

describe('a server-rendered card', () => {
  it('has its figures before any script runs', async () => {
    const html = await cardHtml({
      client: clientOf(),
      postcode: 'QS1 1AB',
      theme: 'dark',
      attributes: { id: 'home', bundle: '/bundle/' },
    });
    expect(html).toMatch(
      new RegExp(
        '^<crimetrends-card postcode="QS1 1AB" theme="dark" id="home" bundle="/bundle/" served>' +
          '<template shadowrootmode="open"><style>',
      ),
    );
    expect(html).toContain('Recorded crime around QS1 1AB');
    expect(html).toContain('likely between 82 and 151');
    expect(html).toContain('aria-busy="false"');
    expect(html).not.toContain('lit-part');
  });

  it('reserves no room, because it has its height', async () => {
    const html = await cardHtml({ client: clientOf(), postcode: 'QS1 1AB' });
    expect(html).toContain('<div class="room">');
    expect(html.replace(/<style>.*?<\/style>/s, '')).not.toContain(' reserve');
  });

  it('is in Welsh on request, and links to its styles for pages that forbid inline ones', async () => {
    const html = await cardHtml({
      client: clientOf(),
      area: 'E06900001',
      lang: 'cy',
      stylesheet: '/card.css',
    });
    expect(html).toContain('Troseddau a gofnodwyd');
    expect(html).toContain(
      '<template shadowrootmode="open"><link rel="stylesheet" href="/card.css">',
    );
    expect(html).not.toContain('<style');
    expect(cardCss()).toContain('@container');
  });

  it('says what is missing or wrong, as the card does, and throws nothing', async () => {
    expect(await cardHtml({ client: clientOf(), area: 'E08900001' })).toContain('since June 2023');
    expect(await cardHtml({ client: clientOf(), area: 'E0600032' })).toContain(
      'No figures can be shown here.',
    );
    expect(
      await cardHtml({
        client: clientOf({
          'latest.json': () => {
            throw new TypeError('Failed to fetch');
          },
        }),
        area: 'E06900001',
      }),
    ).toContain('Try again');
  });

  it('escapes hostile text, in attributes too', async () => {
    const [path] = [...demoBundle().keys()].filter((each) => each.endsWith('outcodes/QS1.json'));
    const pack = structuredClone(demoBundle().get(path!)) as {
      areas: { code: string; name: string }[];
    };
    pack.areas.find(({ code }) => code === SMALL_AREA.code)!.name = '<img src=x onerror=alert(1)>';
    const html = await cardHtml({
      client: clientOf({ [path!]: pack }),
      postcode: 'QS1 1AB',
      attributes: { title: '"><script>alert(1)</script>' },
    });
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
