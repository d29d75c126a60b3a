import './ranking.define.js';
import {
  inside,
  nothingFoundByAxe,
  readerText,
  saysWhatLikelyMeans,
  shown,
} from '../../test/element-stage.js';
import { expect, frames } from '../../test/stage.js';

const STATES: Record<string, { attributes: Record<string, string>; says: string; welsh: string }> =
  {
    'a nation of which half supplied figures': {
      attributes: {},
      says: '3 of 6 have complete data, and the others have no place.',
      welsh: '3 o’r 6',
    },
    'wards with one marked': {
      attributes: { level: 'ward', within: 'E07900001', area: 'E05900001' },
      says: 'Abbotsmead This area',
      welsh: 'Abbotsmead Yr ardal hon',
    },
    'small areas': {
      attributes: { level: 'lsoa21', within: 'E07900001' },
      says: 'all 24 have complete data',
      welsh: 'pob un o’r 24',
    },
    'none with complete data': {
      attributes: { level: 'ward', within: 'E08900001' },
      says: 'No figures were supplied.',
      welsh: 'Ni ddarparwyd unrhyw ffigurau.',
    },
    'a marked area without a place': {
      attributes: { area: 'E08900001' },
      says: 'Brackwater: No figures were supplied.',
      welsh: 'Brackwater: Ni ddarparwyd unrhyw ffigurau.',
    },
    'a larger area that is not there': {
      attributes: { level: 'ward', within: 'E06999999' },
      says: 'no ranking of ward areas inside “E06999999”',
      welsh: 'Ni ellir dangos ffigurau yma.',
    },
    'out of coverage': {
      attributes: { level: 'ward', within: 'S12000033' },
      says: 'Scotland',
      welsh: 'yn yr Alban',
    },
    'small areas of nowhere': {
      attributes: { level: 'lsoa21' },
      says: 'set within=',
      welsh: 'Ni ellir dangos ffigurau yma.',
    },
    'a level that is none': {
      attributes: { level: 'street' },
      says: 'level="street" is none of',
      welsh: 'Ni ellir dangos ffigurau yma.',
    },
    'a measure that is none': {
      attributes: { measure: 'murder' },
      says: 'measure="murder" is none of crime, asb',
      welsh: 'Ni ellir dangos ffigurau yma.',
    },
    'an area that is not listed': {
      attributes: { area: 'E06000001' },
      says: 'area “E06000001” is not among the areas listed here.',
      welsh: '“E06000001”',
    },
    unreachable: {
      attributes: { bundle: '/no-such-bundle/' },
      says: 'Try again',
      welsh: 'Rhowch gynnig arall arni',
    },
  };
type Ranking = HTMLElementTagNameMap['crimetrends-ranking'];

const firstName = (element: Ranking): string =>
  /^.*? \d{3}[A-Z]/.exec(inside(element, 'tbody th').textContent!.trim())![0];
const rowCount = (element: Ranking): number =>
  element.shadowRoot!.querySelectorAll('tbody tr').length;
const button = (element: Ranking, label: string): HTMLButtonElement => {
  const found = [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) =>
    textContent.includes(label),
  );
  if (!found) throw new Error(`no button ${label} in ${readerText(element)}`);
  return found;
};
async function pressed(element: Ranking, label: string): Promise<void> {
  const target = button(element, label);
  target.focus();
  target.click();
  await element.updateComplete;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('crimetrends-ranking in every state', () => {
  for (const [name, { attributes, says, welsh }] of Object.entries(STATES)) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible and shows what it should: ${name}, ${theme}`, async () => {
        const element = await shown('crimetrends-ranking', { ...attributes, theme }, 900);
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
      const element = await shown('crimetrends-ranking', { ...attributes, lang: 'cy' }, 900);
      expect(inside(element, 'article').getAttribute('lang'), 'language').toBe('cy');
      expect(readerText(element)).toContain(welsh);
      await nothingFoundByAxe(element);
    });

    it(`fits the narrowest page: ${name}`, async () => {
      const element = await shown('crimetrends-ranking', attributes, 288);
      expect(element.scrollWidth <= element.clientWidth, 'within its box').toBe(true);
      const table = element.shadowRoot!.querySelector('.scroll');
      if (table) expect(table.scrollWidth <= table.clientWidth, 'table within its box').toBe(true);
    });
  }
});

describe('the rows of a ranking', () => {
  it('have the places that their figures allow and the number of areas', async () => {
    const wards = await shown('crimetrends-ranking', { level: 'ward' }, 900);
    expect(
      [...wards.shadowRoot!.querySelectorAll('td.place')].some(({ textContent }) =>
        /^\d+–\d+ of 15$/.test(textContent),
      ),
      'interval and field',
    ).toBe(true);
    const small = await shown('crimetrends-ranking', { level: 'lsoa21', within: 'E07900001' }, 900);
    const places = [...small.shadowRoot!.querySelectorAll('td.place')].map(
      ({ textContent }) => textContent,
    );
    expect(
      places.filter((place) => /^(\d+–)?\d+ of 24$/.test(place)).length,
      'interval alone',
    ).toBe(20);
  });

  it('leave the names of unranked areas unrendered until a reader opens the list', async () => {
    const element = await shown('crimetrends-ranking', {}, 900);
    const names = (): number => element.shadowRoot!.querySelectorAll('.unranked li').length;
    expect(names(), 'before').toBe(0);
    inside<HTMLElement>(element, '.unranked summary').click();
    await frames();
    await element.updateComplete;
    expect(names(), 'after').toBe(3);
    await nothingFoundByAxe(element);
  });

  it('open at the page of the marked area, and offer to go back to it', async () => {
    const element = await shown(
      'crimetrends-ranking',
      { level: 'lsoa21', within: 'E07900001', area: 'E01900001', 'page-size': '5' },
      900,
    );
    expect(inside(element, '.mine th').textContent).toContain('Aldermarsh 001A');
    const page = inside(element, '[role=status]').textContent;
    await pressed(element, 'Per 1,000 people');
    await pressed(element, 'Show Aldermarsh 001A');
    expect(element.shadowRoot!.querySelectorAll('.mine').length, 'marked rows').toBe(1);
    expect(
      element.shadowRoot!.activeElement?.className.includes('scroll'),
      'the table has the keyboard',
    ).toBe(true);
    expect(inside(element, '[role=status]').textContent === page, 'another order').toBe(false);
  });

  it('are paged with a polite status, and keyboard focus stays on the button at the end', async () => {
    const element = await shown(
      'crimetrends-ranking',
      { level: 'lsoa21', within: 'E07900001' },
      900,
    );
    expect(inside(element, '[role=status]').textContent).toContain(
      '1–20 of 24, highest rate first',
    );
    expect(button(element, 'Previous').getAttribute('aria-disabled'), 'previous').toBe('true');
    await pressed(element, 'Next');
    expect(inside(element, '[role=status]').textContent).toContain('21–24 of 24');
    expect(rowCount(element), 'rows').toBe(4);
    expect(element.shadowRoot!.activeElement === button(element, 'Next'), 'focus on Next').toBe(
      true,
    );
    await pressed(element, 'Next');
    expect(inside(element, '[role=status]').textContent).toContain('21–24 of 24');
  });

  it('are sorted by rate and by name over all areas, and say so', async () => {
    const element = await shown(
      'crimetrends-ranking',
      { level: 'lsoa21', within: 'E07900001' },
      900,
    );
    expect(element.shadowRoot!.querySelectorAll('[aria-sort=descending]').length, 'sorted').toBe(1);
    await pressed(element, 'Area');
    expect(firstName(element), 'first by name').toBe('Aldermarsh 001A');
    expect(inside(element, '[aria-sort]').getAttribute('aria-sort'), 'direction').toBe('ascending');
    await pressed(element, 'Area');
    expect(firstName(element), 'last by name').toBe('Aldermarsh 006D');
    expect(inside(element, '[role=status]').textContent).toContain('by name, from Z');
  });

  it('are put in another order by a control in words', async () => {
    const element = await shown(
      'crimetrends-ranking',
      { level: 'lsoa21', within: 'E07900001' },
      360,
    );
    const order = element.shadowRoot!.querySelectorAll('select')[1]!;
    expect(order.selectedOptions[0]!.textContent, 'at first').toBe('Highest rate first');
    const highest = firstName(element);
    order.value = 'lowest';
    order.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(firstName(element) === highest, 'another first').toBe(false);
    expect(inside(element, 'caption').textContent).toContain('is the lowest rate');
    expect(inside(element, '[role=status]').textContent).toContain('lowest rate first');
  });

  it('change to the measure that the reader chooses, and the list keeps keyboard focus', async () => {
    const element = await shown('crimetrends-ranking', { level: 'ward', within: 'E07900001' }, 900);
    let detail: unknown;
    element.addEventListener('crimetrends-select', ((event: CustomEvent<unknown>) => {
      detail = event.detail;
    }) as EventListener);
    const select = inside<HTMLSelectElement>(element, 'select');
    select.focus();
    select.value = 'burglary';
    select.dispatchEvent(new Event('change'));
    await new Promise((resolve) => {
      element.addEventListener('crimetrends-load', resolve, { once: true });
    });
    expect(JSON.stringify(detail), 'event').toBe('{"measure":"burglary"}');
    expect(inside(element, 'caption').textContent).toContain(
      'Recorded crime (burglary) per 1,000 people. Place 1 of 6 is the highest rate',
    );
    expect(
      element.shadowRoot!.activeElement === inside(element, 'select'),
      'focus on the choice',
    ).toBe(true);
    expect(inside<HTMLSelectElement>(element, 'select').value, 'chosen').toBe('burglary');
  });

  it('link to pages by a template, and report a choice if the page asks for it', async () => {
    const linked = await shown('crimetrends-ranking', { 'area-link': '/area/{code}/' }, 900);
    expect(
      new URL(inside<HTMLAnchorElement>(linked, 'tbody a').href).pathname.startsWith('/area/E0'),
      'address',
    ).toBe(true);
    const chosen = await shown('crimetrends-ranking', { selectable: '' }, 900);
    let detail = '';
    chosen.addEventListener('crimetrends-select', ((event: CustomEvent<{ code: string }>) => {
      detail = event.detail.code;
    }) as EventListener);
    inside<HTMLButtonElement>(chosen, '.name').click();
    expect(/^E0[67]/.test(detail), `code ${detail}`).toBe(true);
    await frames();
    await nothingFoundByAxe(chosen);
  });

  it('never link to a script, and report an invalid URL to the page', async () => {
    for (const link of ['javascript:alert({code})', '/area/', 'data:text/html,{code}']) {
      const element = await shown('crimetrends-ranking', { 'area-link': link }, 900);
      expect(element.shadowRoot!.querySelectorAll('tbody a').length, 'links').toBe(0);
      expect(readerText(element)).toContain('is no address with {code} in it.');
      expect(rowCount(element), 'rows all the same').toBe(3);
    }
  });
});
