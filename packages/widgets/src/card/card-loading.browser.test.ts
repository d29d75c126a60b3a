import './card.define.js';
import { createClient } from '@crimetrends/sdk';
import { demoBundle } from '../../test/demo-bundle.js';
import { memoryFetch } from '../../test/memory-fetch.js';
import { BUNDLE } from '../../test/element-stage.js';
import { whereTheBrowserJudges } from '../../test/in-sight.js';
import { clientOf, expect, frames, part, place, settled, textOf } from '../../test/stage.js';
import type { CrimetrendsCard } from './card.js';

before(() => {
  // oxlint-disable-next-line no-console -- these tests make mistakes on purpose
  console.error = () => {};
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('the card requests its figures', () => {
  it('again on request, and keeps keyboard focus', async () => {
    const answers = [
      (): Response => {
        throw new TypeError('Failed to fetch');
      },
    ];
    const pointer = demoBundle().get('latest.json');
    const client = clientOf({
      'latest.json': () => answers.shift()?.() ?? new Response(JSON.stringify(pointer)),
    });
    const card = await settled(place({ area: 'E06900001' }, client, 380));
    part<HTMLButtonElement>(card, 'button').focus();
    part<HTMLButtonElement>(card, 'button').click();
    expect(card.shadowRoot!.activeElement, 'focus').toBe(part(card, 'article'));
    await settled(card);
    expect(textOf(card)).toContain('Recorded crime in Skelder');
  });

  it('again when its attributes change, and drops the outdated answer', async () => {
    const card = place({ area: 'E06900002' }, clientOf());
    card.area = 'E06900001';
    await settled(card);
    expect(textOf(card)).toContain('Recorded crime in Skelder');
    card.removeAttribute('area');
    card.setAttribute('postcode', 'QS1 1AB');
    await settled(card);
    expect(textOf(card)).toContain('Recorded crime around QS1 1AB');
  });

  it('through one client per page, so ten cards in an outcode make the requests of one', async () => {
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = memoryFetch(demoBundle(), asked);
    try {
      const postcodes = Array.from({ length: 10 }, (_, index) =>
        index % 2 ? 'QS1 1AB' : 'qs1 2bb',
      );
      const bundles = ['https://one.example/bundle/', 'https://one.example/bundle'];
      await Promise.all(
        postcodes.map((postcode, index) =>
          settled(place({ postcode, bundle: bundles[index % 2]! })),
        ),
      );
    } finally {
      window.fetch = fetch;
    }
    expect(asked.sort().join(' '), 'requests').toBe(
      'latest.json releases/2025-12/outcodes/QS1.json releases/2025-12/postcodes/QS1.json',
    );
  });

  it('only with a bundle, and otherwise says how to name one', async () => {
    const card = await settled(place({ area: 'E06900001' }));
    expect(textOf(card)).toContain(
      '<crimetrends-card area="E06900001">: set bundle="…" to the folder that holds latest.json.',
    );
  });

  it('a bundle that is not a URL', async () => {
    const card = await settled(place({ area: 'E06900001', bundle: 'ftp://figures.example/' }));
    expect(textOf(card)).toContain(
      ': bundle="ftp://figures.example/" is no http(s) or file URL without query.',
    );
  });
});

describe('a card out of view', () => {
  it('requests nothing until it is within one screen of the viewport', () =>
    whereTheBrowserJudges(async () => {
      const asked: string[] = [];
      const space = document.createElement('div');
      space.style.height = `${window.innerHeight * 4}px`;
      document.body.append(space);
      const card = place(
        { area: 'E06900001' },
        createClient({
          base: 'https://far.example/bundle/',
          fetch: memoryFetch(demoBundle(), asked),
        }),
      );
      await frames(10);
      expect(asked.length, 'requests while far away').toBe(0);
      const load = settled(card);
      card.scrollIntoView();
      await load;
      expect(textOf(card)).toContain('Recorded crime in Skelder');
      window.scrollTo(0, 0);
    }));
});

describe('a server-rendered card', () => {
  const written =
    '<template shadowrootmode="open"><article>Recorded crime in Skelder, as the server wrote it</article></template>';
  const serve = (attributes: string): CrimetrendsCard => {
    const box = document.createElement('div');
    box.setHTMLUnsafe(`<crimetrends-card ${attributes}>${written}</crimetrends-card>`);
    document.body.append(box);
    return box.querySelector('crimetrends-card')!;
  };

  it('stays as rendered until its own answer arrives, then is replaced', async () => {
    const card = serve(`area="E07900001" bundle="${BUNDLE}"`);
    expect(textOf(card), 'on the way').toBe('Recorded crime in Skelder, as the server wrote it');
    await settled(card);
    expect(part(card, 'h2').textContent, 'title').toBe(
      'Recorded crime in Aldermarsh (local authority)',
    );
    expect(card.shadowRoot!.querySelectorAll('article').length, 'articles').toBe(1);
  });

  it('stays if no answer arrives', async () => {
    const card = await settled(serve('area="E07900001" bundle="/no-such-bundle/"'));
    expect(textOf(card)).toBe('Recorded crime in Skelder, as the server wrote it');
  });
});
