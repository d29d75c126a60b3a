import './map.define.js';
import {
  inside,
  nothingFoundByAxe,
  readerText,
  saysWhatLikelyMeans,
  shown,
} from '../../test/element-stage.js';
import { expect, frames } from '../../test/stage.js';
import type { CrimetrendsMap } from './map.js';

const WARDS = { within: 'E06900001' };

const current = (element: HTMLElement): string | null | undefined =>
  (element.shadowRoot!.activeElement as SVGElement | null)?.getAttribute('aria-label');

async function press(element: CrimetrendsMap, key: string): Promise<void> {
  element.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  await element.updateComplete;
}

describe('crimetrends-map', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  const states: Record<string, { attributes: Record<string, string>; says: string }> = {
    wards: { attributes: WARDS, says: 'Recorded crime: ' },
    'small areas, of which one is marked': {
      attributes: { ...WARDS, level: 'lsoa21', area: 'E01900061', measure: 'burglary' },
      says: 'burglary',
    },
    'local authorities, of which some have no figures': { attributes: {}, says: 'No rate' },
    'police force areas': { attributes: { level: 'pfa' }, says: 'police force areas' },
    'out of coverage': { attributes: { within: 'S12000033' }, says: 'Scotland' },
    'not found': { attributes: { within: 'E06999999' }, says: 'no ward areas of “E06999999”' },
    'no larger area': { attributes: { level: 'lsoa21' }, says: 'set within=' },
    'a level that is not drawn': { attributes: { level: 'region' }, says: 'level="region"' },
    unreachable: { attributes: { bundle: '/no-such-bundle/' }, says: 'Try again' },
  };
  for (const [name, { attributes, says }] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible and shows what it should: ${name}, ${theme}`, async () => {
        const element = await shown('crimetrends-map', { ...attributes, theme }, 640);
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
  }

  it('is in Welsh throughout', async () => {
    const element = await shown('crimetrends-map', { ...WARDS, lang: 'cy' }, 640);
    expect(readerText(element)).toContain('Cyfraddau fesul 1,000');
    expect(readerText(element)).toContain('Troseddau a gofnodwyd, nid pob trosedd');
    await nothingFoundByAxe(element);
  });

  it('is one tab stop, with arrow keys, Home and End to move between areas', async () => {
    const element = await shown('crimetrends-map', WARDS, 640);
    const areas = [...element.shadowRoot!.querySelectorAll<SVGElement>('.area')];
    const names = areas.map((area) => area.getAttribute('aria-label'));
    expect(areas.length > 3, 'areas').toBe(true);
    const stops = (): number =>
      areas.filter((area) => area.getAttribute('tabindex') === '0').length;
    expect(stops(), 'tab stops').toBe(1);
    areas[0]!.focus();
    await element.updateComplete;
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['ArrowDown', 2],
      ['ArrowLeft', 1],
      ['End', names.length - 1],
      ['ArrowRight', names.length - 1],
      ['Home', 0],
      ['ArrowUp', 0],
    ] as const) {
      await press(element, key);
      expect(current(element), key).toBe(names[at]);
      expect(
        inside(element, '[role=status]').textContent.startsWith(`${names[at]}: `),
        inside(element, '[role=status]').textContent,
      ).toBe(true);
      expect(stops(), 'tab stops').toBe(1);
    }
    const chosen = new Promise<{ code?: string }>((resolve) => {
      element.addEventListener(
        'crimetrends-select',
        ({ detail }) => resolve(detail as { code: string }),
        { once: true },
      );
    });
    await press(element, 'Enter');
    expect((await chosen).code).toBe(areas[0]!.dataset['code']);
    await nothingFoundByAxe(element);
  });

  it('shows the same by pointer as by keyboard', async () => {
    const element = await shown('crimetrends-map', WARDS, 640);
    const area = inside<SVGElement>(element, '.area:nth-of-type(2)');
    area.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(inside(element, '[role=status]').textContent).toContain(
      `${area.getAttribute('aria-label')}: `,
    );
  });

  it('labels the marked area and the extremes, in letters of the page’s size', async () => {
    const element = await shown('crimetrends-map', { ...WARDS, area: 'E05900001' }, 640);
    await frames(3);
    const labels = [...element.shadowRoot!.querySelectorAll<SVGTextElement>('.labels text')];
    expect(labels.length >= 2, `${labels.length} labels`).toBe(true);
    for (const label of labels) {
      const size =
        Number(label.getAttribute('font-size')) * (label.getScreenCTM()?.a ?? Number.NaN);
      expect(Math.round(size), 'px').toBe(13);
    }
    expect(readerText(element)).toContain('Highest rate: ');
  });

  it('keeps the figures of a chosen area, with a way back to the whole', async () => {
    const element = await shown('crimetrends-map', WARDS, 640);
    const codes: unknown[] = [];
    element.addEventListener('crimetrends-select', ({ detail }) =>
      codes.push((detail as { code: string }).code),
    );
    const area = inside<SVGElement>(element, '.area:nth-of-type(2)');
    const name = area.getAttribute('aria-label')!;
    area.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(inside(element, '[role=status]').textContent).toContain(`${name}: `);
    expect(area.getAttribute('aria-pressed'), 'pressed').toBe('true');
    await nothingFoundByAxe(element);
    const back = inside<HTMLButtonElement>(element, '.back');
    expect(back.textContent).toContain('Back to Skelder');
    back.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.back') === null, 'no way back').toBe(true);
    expect(inside(element, '[role=status]').textContent).toContain('Highest rate: ');
    expect(current(element), 'focus').toBe(name);
    expect(codes.join()).toBe(`${area.dataset['code']},E06900001`);
    await press(element, 'Enter');
    await press(element, 'Escape');
    expect(codes.length, 'chosen and gone back by keyboard').toBe(4);
  });

  it('says what to do in the words of the reader’s pointer', async () => {
    const element = await shown('crimetrends-map', WARDS, 640);
    const isShown = (selector: string): boolean =>
      getComputedStyle(inside(element, selector)).display !== 'none';
    const isTouch = matchMedia('(hover: none), (pointer: coarse)').matches;
    expect(isShown('.by-touch'), 'Tap').toBe(isTouch);
    expect(isShown('.by-pointer'), 'Point').toBe(!isTouch);
  });

  it('lists every area it draws in its table', async () => {
    const element = await shown('crimetrends-map', {}, 640);
    const drawn = [...element.shadowRoot!.querySelectorAll('.area')]
      .map((area) => area.getAttribute('aria-label'))
      .sort()
      .join();
    expect(
      [...element.shadowRoot!.querySelectorAll('tbody th')]
        .map((cell) => cell.firstChild!.nextSibling!.textContent)
        .sort()
        .join(),
    ).toBe(drawn);
    expect(element.shadowRoot!.querySelectorAll('.step-0.area').length > 0, 'hatched areas').toBe(
      true,
    );
  });

  it('fits the narrowest page', async () => {
    const element = await shown('crimetrends-map', WARDS, 288);
    expect(element.scrollWidth <= element.clientWidth, 'within its box').toBe(true);
  });
});
