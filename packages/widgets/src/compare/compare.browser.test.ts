import './compare.define.js';
import {
  inside,
  nothingFoundByAxe,
  readerText,
  saysWhatLikelyMeans,
  shown,
} from '../../test/element-stage.js';
import { expect } from '../../test/stage.js';

const STATES: Record<string, { attributes: Record<string, string>; says: string; welsh: string }> =
  {
    'two areas': {
      attributes: { areas: 'E07900001, E06900001' },
      says: 'Recorded crime: Aldermarsh (local authority) and Skelder (local authority)',
      welsh: 'Troseddau a gofnodwyd: Aldermarsh',
    },
    'an outcode and a postcode': {
      attributes: { areas: 'e07900001,qa1,QA1 1AD' },
      says: 'The area around QA1 1AD',
      welsh: 'Yr ardal o amgylch QA1 1AD',
    },
    'a postcode that has ended': {
      attributes: { areas: 'E07900001, QA1 1AG' },
      says: 'ended in August 2025',
      welsh: 'Awst 2025',
    },
    'one of part of the year': {
      attributes: { areas: 'E07900001, E06900002' },
      says: '6 of 12 months supplied.',
      welsh: '6 o’r 12 mis',
    },
    'one of part of its residents': {
      attributes: { areas: 'E07900001, K04900001' },
      says: 'Figures cover 101,400 of 205,600 residents',
      welsh: 'ni roddir cyfradd',
    },
    'one without figures': {
      attributes: { areas: 'E07900001, E08900001' },
      says: 'has supplied no figures since June 2023',
      welsh: 'Mehefin 2023',
    },
    'one not found': {
      attributes: { areas: 'E07900001, E06900001, E06999999' },
      says: 'No area with code “E06999999”',
      welsh: 'E06999999',
    },
    'a postcode not found': {
      attributes: { areas: 'E07900001, QA1 9ZZ' },
      says: 'No postcode “QA1 9ZZ”',
      welsh: 'QA1 9ZZ',
    },
    'one out of coverage': {
      attributes: { areas: 'E07900001, S12000033' },
      says: 'is in Scotland',
      welsh: 'yn yr Alban',
    },
    'none found': {
      attributes: { areas: 'E06999998, E06999999' },
      says: 'No area with code “E06999998”',
      welsh: 'E06999998',
    },
    'none named': {
      attributes: {},
      says: '<crimetrends-compare bundle="/.demo/bundle/">: set areas=',
      welsh: 'Ni ellir dangos ffigurau yma.',
    },
    'one alone': {
      attributes: { areas: 'E07900001,' },
      says: 'set areas=',
      welsh: 'Ni ellir dangos ffigurau yma.',
    },
    five: {
      attributes: { areas: 'E07900001, E06900001, E06900002, E08900001, QA1' },
      says: 'areas names 5 places',
      welsh: 'Ni ellir dangos ffigurau yma.',
    },
    'one twice': {
      attributes: { areas: 'E07900001, e07900001' },
      says: 'areas names “E07900001” twice.',
      welsh: 'Ni ellir dangos ffigurau yma.',
    },
    'a code that is none': {
      attributes: { areas: 'E07900001, E0600032' },
      says: 'areas="E0600032" is not a GSS code',
      welsh: 'Ni ellir dangos ffigurau yma.',
    },
    'a measure that is none': {
      attributes: { areas: 'E07900001, E06900001', measure: 'murder' },
      says: 'measure="murder" is none of crime, asb',
      welsh: 'Ni ellir dangos ffigurau yma.',
    },
    unreachable: {
      attributes: { areas: 'E07900001, E06900001', bundle: '/no-such-bundle/' },
      says: 'Try again',
      welsh: 'Rhowch gynnig arall arni',
    },
  };
type Compare = HTMLElementTagNameMap['crimetrends-compare'];

const textsOf = (element: Compare, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

afterEach(() => {
  document.body.replaceChildren();
});

describe('crimetrends-compare in every state', () => {
  for (const [name, { attributes, says, welsh }] of Object.entries(STATES)) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible and shows what it should: ${name}, ${theme}`, async () => {
        const element = await shown('crimetrends-compare', { ...attributes, theme }, 720);
        expect(readerText(element)).toContain(says);
        expect(readerText(element)).toContain(
          'Recorded crime, not all crime; places are approximate.',
        );
        saysWhatLikelyMeans(element);
        expect(
          readerText(element).search(/NaN|undefined|\[object|Infinity/),
          'a figure that is none',
        ).toBe(-1);
        expect(
          element.shadowRoot!.querySelectorAll('[style]:not(.room), style, script').length,
          'inline styles and scripts',
        ).toBe(0);
        await nothingFoundByAxe(element);
      });
    }

    it(`is in Welsh throughout: ${name}`, async () => {
      const element = await shown('crimetrends-compare', { ...attributes, lang: 'cy' }, 720);
      expect(inside(element, 'article').getAttribute('lang'), 'language').toBe('cy');
      expect(readerText(element)).toContain(welsh);
      expect(readerText(element)).toContain('Troseddau a gofnodwyd, nid pob trosedd');
      await nothingFoundByAxe(element);
    });

    it(`fits the narrowest page: ${name}`, async () => {
      const element = await shown('crimetrends-compare', attributes, 288);
      expect(element.scrollWidth <= element.clientWidth, 'within its box').toBe(true);
      const table = element.shadowRoot!.querySelector('.scroll');
      if (table) expect(table.scrollWidth <= table.clientWidth, 'table within its box').toBe(true);
    });
  }
});

describe('areas side by side', () => {
  it('are in the page’s order, each with rate, likely range and mark, and each pair once in words', async () => {
    const element = await shown(
      'crimetrends-compare',
      { areas: 'QA1, E06900001, E07900001', measure: 'burglary' },
      720,
    );
    expect(
      textsOf(element, 'tbody th')
        .map((text) => /^\w+/.exec(text)![0])
        .join(),
    ).toBe('QA1,Skelder,Aldermarsh');
    expect(
      textsOf(element, 'td.range').every((text) => /^[\d.,]+–[\d.,]+$/.test(text)),
      'ranges',
    ).toBe(true);
    expect(element.shadowRoot!.querySelectorAll('.scale circle').length, 'marks').toBe(3);
    expect(textsOf(element, '[part=pairs] li').length, 'pairs').toBe(3);
    expect(
      textsOf(element, '[part=pairs] li').every((text) =>
        /^Recorded crime \(burglary\): .*in the year to December 2025\.$/.test(text),
      ),
      'sentences',
    ).toBe(true);
  });

  it('keep their figures when one is not found, which gets a row with the reason and no pair', async () => {
    const element = await shown(
      'crimetrends-compare',
      { areas: 'E06999999, E07900001, E06900001' },
      720,
    );
    expect(textsOf(element, 'tbody')[0]).toContain(
      'E06999999 No area with code “E06999999” in release 2025-12.',
    );
    expect(element.shadowRoot!.querySelectorAll('.scale circle').length, 'marks').toBe(2);
    expect(textsOf(element, '[part=pairs] li').length, 'pairs').toBe(1);
  });

  it('are reported to the page with the client’s answer', async () => {
    let detail: { result?: { areas: { status: string }[]; pairs: unknown[] } } = {};
    const hear = ((event: CustomEvent<typeof detail>) => {
      detail = event.detail;
    }) as EventListener;
    document.addEventListener('crimetrends-load', hear, { once: true });
    await shown('crimetrends-compare', { areas: 'E07900001, QA1 9ZZ, E06900001' });
    expect(detail.result!.areas.map(({ status }) => status).join()).toBe('ok,notFound,ok');
    expect(detail.result!.pairs.length, 'pairs').toBe(1);
  });

  it('change when the page names others', async () => {
    const element = await shown('crimetrends-compare', { areas: 'E07900001, E06900001' }, 720);
    element.areas = 'E07900001, E05900001';
    await new Promise((resolve) => {
      element.addEventListener('crimetrends-load', resolve, { once: true });
    });
    expect(textsOf(element, 'tbody th')[1]).toContain('Ward in Aldermarsh');
  });
});
