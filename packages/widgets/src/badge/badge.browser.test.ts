import './badge.define.js';
import {
  describePlaceElement,
  inside,
  nothingFoundByAxe,
  readerText,
  shown,
} from '../../test/element-stage.js';
import { expect } from '../../test/stage.js';

describePlaceElement('crimetrends-badge');

describe('a badge', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('gives place, rate, likely range and period in one sentence', async () => {
    const figure = inside(
      await shown('crimetrends-badge', { area: 'E06900001' }),
      '[part=figure]',
    ).textContent;
    const wanted = new RegExp(
      '^Demonstration data: invented places and figures\\. Skelder \\(local authority\\): [\\d.]+ crimes per 1,000 people ' +
        'in the year to December 2025, likely between [\\d.]+ and [\\d.]+\\.$',
    );
    expect(wanted.test(figure), figure).toBe(true);
  });

  it('explains that a postcode’s figure is for the area around it', async () => {
    const text = readerText(await shown('crimetrends-badge', { postcode: 'QA1 1AD' }));
    expect(text).toContain('Around QA1 1AD: ');
    expect(text).toContain('The figures are for ');
  });

  it('names the measure, and does not call anti-social behaviour a crime', async () => {
    expect(
      readerText(await shown('crimetrends-badge', { area: 'E06900001', measure: 'burglary' })),
    ).toContain('Skelder (local authority), burglary: ');
    const asb = readerText(await shown('crimetrends-badge', { area: 'E06900001', measure: 'asb' }));
    expect(
      /Skelder \(local authority\), anti-social behaviour: [\d.]+ incidents per 1,000 people/.test(
        asb,
      ),
      asb,
    ).toBe(true);
  });

  it('says once that months are missing, and which ones', async () => {
    const text = readerText(await shown('crimetrends-badge', { area: 'E06900002' }));
    expect(text.match(/6 of 12 months supplied/g)!.length, 'times').toBe(1);
    expect(text).toContain('so no yearly rate or rank is given.');
  });

  it('flows in a line of text, in the page’s own type', async () => {
    const paragraph = document.createElement('p');
    paragraph.style.cssText = 'width: 288px; font: italic 700 19px serif; color: rgb(90, 0, 90)';
    document.body.append(paragraph);
    const badge = document.createElement('crimetrends-badge');
    for (const [name, value] of Object.entries({ area: 'E06900002', bundle: '/.demo/bundle/' }))
      badge.setAttribute(name, value);
    paragraph.append('The house stands in a village. ', badge, ' It was built in 1907.');
    await new Promise((resolve) => {
      badge.addEventListener('crimetrends-load', resolve, { once: true });
    });
    const figure = inside<HTMLElement>(badge, '[part=figure]');
    const { display, fontSize, fontStyle, fontWeight, color } = getComputedStyle(figure);
    expect(
      [getComputedStyle(badge).display, display, fontSize, fontStyle, fontWeight, color].join(),
      'type',
    ).toBe('inline,inline,19px,italic,700,rgb(90, 0, 90)');
    expect(
      figure.getClientRects()[0]!.top < paragraph.getBoundingClientRect().top + 50,
      'begins in the paragraph’s first lines',
    ).toBe(true);
    expect(paragraph.scrollWidth <= paragraph.clientWidth, 'within its box').toBe(true);
    await nothingFoundByAxe(paragraph);
  });

  it('tries again on request, and keeps keyboard focus', async () => {
    const badge = await shown('crimetrends-badge', {
      area: 'E06900001',
      bundle: '/no-such-bundle/',
    });
    badge.setAttribute('bundle', '/still-no-bundle/');
    await new Promise((resolve) => {
      badge.addEventListener('crimetrends-error', resolve, { once: true });
    });
    const button = inside<HTMLButtonElement>(badge, 'button');
    button.focus();
    button.click();
    expect(badge.shadowRoot!.activeElement === inside(badge, '[part=badge]'), 'focus').toBe(true);
  });
});
