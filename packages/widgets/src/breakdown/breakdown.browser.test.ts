import './breakdown.define.js';
import { describePlaceElement, inside, readerText, shown } from '../../test/element-stage.js';
import { expect } from '../../test/stage.js';

describePlaceElement('crimetrends-breakdown');

describe('the table of crime types', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('lists the thirteen types of crime, and anti-social behaviour separately', async () => {
    const element = await shown('crimetrends-breakdown', { area: 'E07900001' }, 700);
    expect(element.shadowRoot!.querySelectorAll('tbody:first-of-type tr').length, 'kinds').toBe(13);
    expect(inside<HTMLElement>(element, '.apart th').innerText, 'apart').toBe(
      'Anti-social behaviour',
    );
  });

  it('gives only counts when months are missing, because part of a year has no rate', async () => {
    const element = await shown('crimetrends-breakdown', { area: 'E06900002' }, 700);
    expect(element.shadowRoot!.querySelectorAll('.scale, .standing').length, 'rates').toBe(0);
    expect(element.shadowRoot!.querySelectorAll('tbody th').length, 'kinds').toBe(14);
  });

  it('shows each rate with its likely range once, at any width', async () => {
    for (const width of [260, 320, 480, 481, 700]) {
      const element = await shown('crimetrends-breakdown', { area: 'E07900001' }, width);
      const row = inside(element, 'tbody tr');
      const ranges = [...row.querySelectorAll('.range, td .under')].filter(
        (cell) => cell.getClientRects().length > 0,
      );
      expect(ranges.length, `ranges in sight at ${width} px`).toBe(1);
      const box = ranges[0]!.getBoundingClientRect();
      expect(
        box.right <= element.getBoundingClientRect().right,
        `range within the element at ${width} px`,
      ).toBe(true);
    }
  });

  it('shows no table when nothing was supplied', async () => {
    const element = await shown('crimetrends-breakdown', { area: 'E08900001' }, 700);
    expect(element.shadowRoot!.querySelectorAll('table').length, 'tables').toBe(0);
    expect(readerText(element).includes('Download'), 'download').toBe(false);
  });
});
