import './context.define.js';
import {
  describePlaceElement,
  inside,
  nothingFoundByAxe,
  readerText,
  shown,
} from '../../test/element-stage.js';
import { expect } from '../../test/stage.js';

describePlaceElement('crimetrends-context');

describe('the context of the figures', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('says first that none of it explains them', async () => {
    const element = await shown('crimetrends-context', { area: 'E07900001' }, 900);
    expect(inside(element, '.note').textContent).toContain('None of it explains them.');
  });

  it('has six groups under headings one level below the title', async () => {
    const element = await shown(
      'crimetrends-context',
      { area: 'E07900001', 'heading-level': '3' },
      900,
    );
    expect(
      [...element.shadowRoot!.querySelectorAll('section h4')]
        .map(({ textContent }) => textContent)
        .join('; '),
      'groups',
    ).toBe(
      'People; Homes; House prices; Where incidents lie; Outcomes a year on; Numbers to divide by',
    );
    await nothingFoundByAxe(element);
  });

  it('never shows ethnic group beside crime figures', async () => {
    const element = await shown('crimetrends-context', { area: 'E07900001' }, 900);
    expect(/ethnic/i.test(readerText(element)), 'ethnic group').toBe(false);
  });

  it('gives every median its number of sales, and the publisher’s attribution', async () => {
    const element = await shown('crimetrends-context', { area: 'E07900001' }, 900);
    const row = [...element.shadowRoot!.querySelectorAll('tbody tr')].find(({ textContent }) =>
      textContent.includes('£276,750'),
    )!;
    expect([...row.children].map((cell) => (cell as HTMLElement).innerText).join(' '), 'row').toBe(
      'All £276,750 285 £284,750 299 no clear change: −3% (−9% to +8%)',
    );
    expect(readerText(element)).toContain(
      'Contains HM Land Registry data © Crown copyright and database right 2021. ' +
        'This data is licensed under the Open Government Licence v3.0.',
    );
  });

  it('says in each group what was not supplied', async () => {
    const element = await shown('crimetrends-context', { area: 'E08900001' }, 900);
    expect(readerText(element)).toContain('Where incidents lie is not known');
    const outcode = await shown('crimetrends-context', { outcode: 'QA1' }, 900);
    expect(readerText(outcode)).toContain(
      'No figures on people, homes or places are published for this area.',
    );
    expect(outcode.shadowRoot!.querySelectorAll('table').length, 'tables').toBe(0);
  });

  it('has one column up to 799 px and two from 800', async () => {
    const columns = async (width: number): Promise<number> =>
      getComputedStyle(
        inside(await shown('crimetrends-context', { area: 'E07900001' }, width), '.groups'),
      ).gridTemplateColumns.split(' ').length;
    expect(await columns(500), 'at 500 px').toBe(1);
    expect(await columns(799), 'at 799 px').toBe(1);
    expect(await columns(800), 'at 800 px').toBe(2);
  });
});
