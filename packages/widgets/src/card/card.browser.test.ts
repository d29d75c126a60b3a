import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import './card.define.js';
import { BUNDLE } from '../../test/element-stage.js';
import {
  clientOf,
  expect,
  part,
  place,
  placed,
  settled,
  STATES,
  textOf,
} from '../../test/stage.js';
import type { CrimetrendsCard } from './card.js';

declare const axe: { run: (node: Element) => Promise<AxeResults> };

const complaints: string[] = [];
before(() => {
  // oxlint-disable-next-line no-console -- what an author would read there
  console.error = (message: unknown) => complaints.push(String(message));
});
afterEach(() => {
  document.body.replaceChildren();
});

async function nothingFoundByAxe(card: CrimetrendsCard): Promise<void> {
  const { violations } = await axe.run(card);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`).join('\n'),
    'violations',
  ).toBe('');
}

describe('the card is accessible', () => {
  for (const theme of ['light', 'dark']) {
    for (const [name, { says }] of Object.entries(STATES)) {
      it(`${name}, ${theme}`, async () => {
        const card = await placed(name, 380, { theme });
        expect(textOf(card)).toContain(says);
        expect(textOf(card)).toContain('Recorded crime, not all crime; places are approximate.');
        expect(textOf(card)).toContain('data.police.uk');
        await nothingFoundByAxe(card);
      });
    }
  }

  // claim: force-share-without-place
  it('with its tables open, which have every month and every rate', async () => {
    const card = await placed('known', 640);
    for (const details of card.shadowRoot!.querySelectorAll('details')) details.open = true;
    await new Promise<void>((resolve) => {
      const look = (): unknown =>
        card.shadowRoot!.querySelector('.months') ? resolve() : setTimeout(look, 10);
      look();
    });
    const cells = [...card.shadowRoot!.querySelectorAll('.months:last-of-type td')].map(
      (cell) => cell.textContent,
    );
    expect(cells.length, 'months in the table').toBe(36);
    expect(textOf(card)).toContain(' gave no place for ');
    expect(cells.filter((text) => text === 'no data').length, 'months without figures').toBe(2);
    expect(textOf(card)).toContain(
      '195 crimes that the police placed here, 1,738 people at Census 2021.',
    );
    expect(textOf(card)).toContain('97–129');
    expect(textOf(card)).toContain('95% limits by Byar’s method');
    await nothingFoundByAxe(card);
  });

  it('describes its chart in text, without relying on an svg title', async () => {
    const card = await placed('partial by months', 380);
    expect(part(card, '.sparkline').getAttribute('aria-label')!).toContain(
      'no figures for 6 of 36 months',
    );
    expect(card.shadowRoot!.querySelectorAll('svg title').length, 'titles').toBe(0);
  });
});

describe('the card in Welsh', () => {
  it('shows no English while Welsh is loading, and reserves its space', async () => {
    const card = place({ postcode: 'QS1 1AB', lang: 'cy' }, clientOf());
    await card.updateComplete;
    expect(textOf(card), 'words before Welsh is there').toBe('');
    expect(card.offsetHeight > 300, 'height reserved').toBe(true);
    await settled(card);
    expect(part(card, 'h2').textContent, 'title').toBe('Troseddau a gofnodwyd o amgylch QS1 1AB');
  });

  it('is in Welsh throughout, including tables and missing data', async () => {
    for (const [name, { says }] of Object.entries(STATES)) {
      const card = await placed(name, 640, { lang: 'cy' });
      expect(part(card, 'article').getAttribute('lang'), `${name}: language of the words`).toBe(
        'cy',
      );
      for (const details of card.shadowRoot!.querySelectorAll('details')) details.open = true;
      // What an author did wrong is said to the author, in English.
      const isMistake = ['newer', 'a code that is none', 'area not found'].includes(name);
      expect(textOf(card).includes(says), `${name} in English`).toBe(isMistake);
      expect(textOf(card)).toContain('Troseddau a gofnodwyd, nid pob trosedd');
      await nothingFoundByAxe(card);
    }
  });

  it('changes its language with the attribute', async () => {
    const card = await placed('known', 380, { lang: 'cy' });
    card.lang = 'en';
    await settled(card);
    expect(part(card, 'h2').textContent, 'title').toBe('Recorded crime around QS1 1AB');
    expect(part(card, 'article').getAttribute('lang'), 'language of the words').toBe('en');
  });
});

describe('the card on a host page', () => {
  it('adds no inline style or script, so it works under a strict policy', async () => {
    for (const name of Object.keys(STATES)) {
      const card = await placed(name, 380);
      expect(
        card.shadowRoot!.querySelectorAll('[style]:not(.room), style, script').length,
        name,
      ).toBe(0);
      expect(card.hasAttribute('style'), name).toBe(false);
    }
  });

  it('takes heading level, theme and language from attributes', async () => {
    const card = await placed('known', 380, { 'heading-level': '4', theme: 'dark', lang: 'fr' });
    expect(part(card, 'h4').textContent, 'heading').toBe('Recorded crime around QS1 1AB');
    expect(part(card, 'article').getAttribute('lang'), 'language of the words').toBe('en');
    expect(getComputedStyle(part(card, 'article')).backgroundColor, 'dark surface').toBe(
      'rgb(13, 17, 23)',
    );
    card.headingLevel = 9;
    card.theme = 'light';
    await card.updateComplete;
    expect(part(card, 'h2').textContent, 'heading of no possible level').toBe(
      'Recorded crime around QS1 1AB',
    );
    expect(getComputedStyle(part(card, 'article')).backgroundColor, 'light surface').toBe(
      'rgb(255, 255, 255)',
    );
  });

  it('links to a methodology only over http(s), and explains the method itself without one', async () => {
    const linked = await placed('known', 380, { methodology: '/methodology/' });
    const [, link] = linked.shadowRoot!.querySelectorAll<HTMLAnchorElement>('footer a');
    expect(link!.href, 'link').toBe(new URL('/methodology/', document.baseURI).href);
    expect(link!.textContent, 'text of the link').toBe('How this is worked out');
    const refused = await placed('known', 380, { methodology: 'javascript:alert(1)' });
    expect(refused.shadowRoot!.querySelectorAll('footer a').length, 'links but the licence').toBe(
      1,
    );
    expect(part(refused, 'footer summary').textContent, 'method in place').toBe(
      'Figures and method',
    );
    expect(part(linked, 'footer summary').textContent, 'beside a page of the method').toBe(
      'Figures as a table',
    );
  });

  it('shows less when narrow and more when wide', async () => {
    const shown = async (width: number): Promise<string> => {
      const card = await placed('known', width);
      const seen = (selector: string): boolean =>
        part<HTMLElement>(card, selector).getClientRects().length > 0;
      return [
        '.figure',
        '.comparison',
        '.change',
        'footer',
        '.strip',
        '.sparkline',
        '.kinds',
        '.where',
        '.kinds tr:nth-child(5)',
        '.wide',
      ]
        .filter(seen)
        .join(' ');
    };
    expect(await shown(280), 'compact').toBe('.figure .comparison .change footer');
    expect(await shown(281), 'standard').toBe(
      '.figure .comparison .change footer .strip .sparkline .kinds .where',
    );
    expect(await shown(560), 'detailed').toBe(
      '.figure .comparison .change footer .strip .sparkline .kinds .where .kinds tr:nth-child(5) .wide',
    );
  });

  it('has a default width when the page gives none', async () => {
    const card = await placed('known');
    card.parentElement!.style.float = 'left';
    expect(card.offsetWidth, 'width in a float').toBe(380);
  });

  it('reports a mistake once on the console, however many cards make it', async () => {
    complaints.length = 0;
    await Promise.all([1, 2, 3].map(() => settled(place({ area: 'E0699999' }, clientOf()))));
    expect(
      complaints.filter((message) => message.includes(': area="E0699999" is not a GSS code'))
        .length,
      'complaints',
    ).toBe(1);
  });

  it('reports the outcome to the page by events that leave the shadow root', async () => {
    const heard: string[] = [];
    const listen = (event: CustomEvent): unknown =>
      heard.push(`${event.type} ${String(event.detail.result?.status ?? event.detail.error.code)}`);
    for (const type of ['crimetrends-load', 'crimetrends-error'] as const)
      document.body.addEventListener(type, listen);
    for (const name of [
      'known',
      'no data',
      'postcode not found',
      'unreachable',
      'no place',
    ] as const)
      await placed(name);
    for (const type of ['crimetrends-load', 'crimetrends-error'] as const)
      document.body.removeEventListener(type, listen);
    expect(heard.join(', '), 'events').toBe(
      'crimetrends-load ok, crimetrends-load noData, crimetrends-load notFound, ' +
        'crimetrends-error unreachable, crimetrends-error invalidArgument',
    );
  });
});

describe('the card with less common attributes', () => {
  const MORE = { bundle: BUNDLE };

  it('shows one type of crime under its own name, compared with larger areas', async () => {
    const card = await settled(
      place({ ...MORE, area: 'E01900001', measure: ' Burglary ' }, undefined, 640),
    );
    expect(part(card, 'h2').textContent, 'title').toBe(
      'Recorded crime (burglary): Aldermarsh 001A',
    );
    expect(textOf(card)).toContain('recorded per 1,000 people in the year');
    expect(part(card, '.caption').textContent!).toContain('Recorded crime (burglary)');
    expect(card.shadowRoot!.querySelectorAll('.strip tr').length > 1, 'compared').toBe(true);
    await nothingFoundByAxe(card);
  });

  it('does not call anti-social behaviour a crime, not even in its tables', async () => {
    const card = await settled(
      place({ ...MORE, postcode: 'QA1 1AD', measure: 'asb' }, undefined, 640),
    );
    expect(part(card, 'h2').textContent, 'title').toBe('Recorded anti-social behaviour: QA1 1AD');
    for (const details of card.shadowRoot!.querySelectorAll('details')) details.open = true;
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(part(card, '.months th').textContent, 'heading of the table').toBe(
      'Recorded anti-social behaviour',
    );
    expect(textOf(card).includes('Crimes each month'), 'crimes').toBe(false);
  });

  it('shows an outcode, and part of a year of one type without a rate', async () => {
    expect(textOf(await settled(place({ ...MORE, outcode: 'qa1' })))).toContain(
      'Recorded crime in QA1',
    );
    expect(
      textOf(await settled(place({ ...MORE, area: 'E06900002', measure: 'burglary' }))),
    ).toContain('recorded, with 6 of 12 months supplied');
  });

  it('rejects an unknown measure', async () => {
    expect(
      textOf(await settled(place({ ...MORE, area: 'E07900001', measure: 'murder' }))),
    ).toContain(': measure="murder" is none of crime, asb');
  });
});
