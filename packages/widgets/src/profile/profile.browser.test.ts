import './profile.define.js';
import { describePlaceElement, inside, readerText, shown } from '../../test/element-stage.js';
import { expect, frames } from '../../test/stage.js';

describePlaceElement('crimetrends-profile');

describe('a profile', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  const namesOf = (profile: HTMLElement, selector: string): string =>
    [...profile.shadowRoot!.querySelectorAll(selector)]
      .map((each) => (each.getAttribute('aria-label') ?? each.textContent).trim())
      .join();

  it('is made of the other elements, from the area in short to what is around it', async () => {
    const profile = await shown('crimetrends-profile', { area: 'E07900001' }, 800);
    expect(namesOf(profile, '.parts > section')).toBe(
      'In short,Change,Standing among other areas,Kinds of crime,Map,Month by month,' +
        'People, homes and places,Crimes without a place,' +
        'Areas within it,Areas nearby',
    );
    expect(
      [...profile.shadowRoot!.querySelectorAll('.parts > section > *')]
        .flatMap(({ localName }) => (localName.includes('-') ? [localName.slice(12)] : []))
        .join(),
      'elements, each once',
    ).toBe('card,breakdown,map,trend,context');
    expect(profile.shadowRoot!.querySelectorAll('h2').length, 'headings of its own level').toBe(1);
    expect(inside(profile, '.titled h3').textContent).toBe('Change');
  });

  it('says once that nothing was supplied, and leaves out what would only say it again', async () => {
    const profile = await shown('crimetrends-profile', { area: 'E08900001' }, 800);
    expect(namesOf(profile, '.parts > section').includes('In short'), 'a card').toBe(false);
    expect(namesOf(profile, '.parts > section').includes('Kinds of crime'), 'kinds').toBe(false);
    const context = inside<HTMLElement>(profile, 'crimetrends-context');
    context.scrollIntoView();
    while (!context.shadowRoot!.querySelector('.note')) await frames();
    const notes = [profile, context].flatMap(({ shadowRoot }) => [
      ...shadowRoot!.querySelectorAll('.note'),
    ]);
    expect(
      notes.filter(
        (note) => note.getClientRects().length > 0 && note.textContent.includes('since June 2023'),
      ).length,
      'times it is said',
    ).toBe(1);
  });

  it('says once which months are missing, not in each part', async () => {
    const profile = await shown('crimetrends-profile', { area: 'E06900002' }, 800);
    const roots = [
      profile,
      ...inside(profile, '.parts').querySelectorAll('crimetrends-card, crimetrends-breakdown'),
    ].map(({ shadowRoot }) => shadowRoot!);
    for (const root of roots) {
      root.host.scrollIntoView();
      while (!root.querySelector('.note')) await frames();
    }
    const notes = roots.flatMap((root) => [...root.querySelectorAll('.note')]);
    expect(notes.filter((note) => note.getClientRects().length > 0).length, 'in sight').toBe(1);
  });

  it('leads to each section by keyboard, and leaves the page’s address alone', async () => {
    const profile = await shown('crimetrends-profile', { area: 'E07900001' }, 800);
    expect(namesOf(profile, '.contents button')).toBe(namesOf(profile, '.parts > section'));
    const address = location.href;
    for (const [index, button] of [
      ...profile.shadowRoot!.querySelectorAll<HTMLElement>('.contents button'),
    ].entries()) {
      button.click();
      expect(
        profile.shadowRoot!.activeElement ===
          profile.shadowRoot!.querySelectorAll('.parts > section')[index],
        `focus on ${button.textContent}`,
      ).toBe(true);
    }
    expect(location.href, 'address').toBe(address);
  });

  it('says how all crime changed, and which kinds did clearly', async () => {
    const profile = await shown('crimetrends-profile', { area: 'E07900001' }, 800);
    const texts = [...inside(profile, '[aria-label=Change] .own').children].map(
      ({ textContent }) => textContent,
    );
    expect(/^Recorded crime: .* in the year to December 2025/.test(texts[0]!), texts[0]).toBe(true);
    expect(texts.at(-1)!).toContain('clear change, or');
  });

  it('names its place and the demonstration once, not in every part', async () => {
    const profile = await shown('crimetrends-profile', { area: 'E06900001' }, 800);
    const roots = [
      profile,
      ...inside(profile, '.parts').querySelectorAll(
        'crimetrends-card, crimetrends-trend, crimetrends-breakdown',
      ),
    ].map(({ shadowRoot }) => shadowRoot!);
    // Parts further down load when they are near the viewport.
    for (const root of roots) {
      root.host.scrollIntoView();
      while (!root.querySelector('.demo')) await frames();
    }
    const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
    for (const [what, selector] of [
      ['label', '.demo'],
      ['title', 'header [part="title"]'],
      ['subtitle', 'header .subtitle'],
    ] as const) {
      const all = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
      expect(all.length >= 3, `${what}: ${all.length} in all`).toBe(true);
      expect(all.filter(isSeen).length, `${what} in sight`).toBe(1);
    }
  });

  it('gives the area’s rank with its interval, and links to others only if the page gives a URL', async () => {
    const bare = await shown('crimetrends-profile', { area: 'E06900001' }, 800);
    expect(
      /In [^:]+: \d+\w\w of \d+(, between \d+\w\w and \d+\w\w)?\./.test(readerText(bare)),
      readerText(bare),
    ).toBe(true);
    expect(bare.shadowRoot!.querySelectorAll('li a').length, 'links').toBe(0);
    const linked = await shown(
      'crimetrends-profile',
      { area: 'E06900001', 'area-link': '/area/{code}/' },
      800,
    );
    expect(
      inside<HTMLAnchorElement>(linked, 'li a').pathname.startsWith('/area/E05'),
      'a ward’s page',
    ).toBe(true);
    const script = await shown(
      'crimetrends-profile',
      { area: 'E06900001', 'area-link': 'javascript:alert("{code}")' },
      800,
    );
    expect(script.shadowRoot!.querySelectorAll('li a').length, 'links').toBe(0);
  });

  // claim: force-share-without-place
  it('says what its force gave no place, and of a force area what it recorded with it', async () => {
    const textUnder = async (area: string): Promise<string> => {
      const profile = await shown('crimetrends-profile', { area }, 800);
      const sections = [...profile.shadowRoot!.querySelectorAll('.titled')];
      return (
        sections.find((own) => own.textContent!.includes('Crimes without a place'))?.textContent ??
        ''
      );
    };
    expect(
      /gave no place for \d+(\.\d)?% of its recorded crimes/.test(await textUnder('E07900001')),
      'LTLA',
    ).toBe(true);
    expect(
      /Including crimes without a place, Wexmere Police recorded [\d,]+ crimes/.test(
        await textUnder('E23900001'),
      ),
      'force area',
    ).toBe(true);
  });

  it('passes an outcode on as an outcode', async () => {
    const profile = await shown('crimetrends-profile', { outcode: 'QA1' }, 800);
    const parts = [...inside(profile, '.parts').querySelectorAll('section > *')].filter(
      ({ localName }) => localName.includes('-'),
    ) as (HTMLElement & {
      area?: string;
      outcode?: string;
    })[];
    expect(parts.map(({ area, outcode }) => `${area ?? ''}${outcode ?? ''}`).join(), 'places').toBe(
      'QA1,QA1,QA1,QA1',
    );
  });

  it('reports once to the page that it has loaded', async () => {
    let heard = 0;
    const count = (): void => {
      heard += 1;
    };
    document.body.addEventListener('crimetrends-load', count);
    await shown('crimetrends-profile', { area: 'E06900001' }, 800);
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    document.body.removeEventListener('crimetrends-load', count);
    expect(heard, 'events').toBe(1);
  });
});
