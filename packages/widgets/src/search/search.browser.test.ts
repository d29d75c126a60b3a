import './search.define.js';
import '../badge/badge.define.js';
import type { SearchResult } from '@crimetrends/sdk';
import type { SelectDetail } from '../frame/events.js';
import { inside, nothingFoundByAxe, put, readerText, shown } from '../../test/element-stage.js';
import { expect, frames } from '../../test/stage.js';
import type { CrimetrendsSearch } from './search.js';

const field = (element: HTMLElement): HTMLInputElement =>
  inside<HTMLInputElement>(element, 'input');
const options = (element: HTMLElement): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]'),
];
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

function type(element: HTMLElement, text: string): void {
  field(element).focus();
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Resolves once the search has finished. */
async function answered(element: HTMLElement, text: string): Promise<void> {
  type(element, text);
  for (let tries = 0; tries < 200; tries += 1) {
    await pause(20);
    if (!element.shadowRoot!.querySelector('.waiting')) return;
  }
  throw new Error(`no answer: ${readerText(element)}`);
}

async function press(element: CrimetrendsSearch, key: string): Promise<void> {
  field(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  await element.updateComplete;
}

const active = (element: HTMLElement): string | null | undefined => {
  const id = field(element).getAttribute('aria-activedescendant');
  return id && element.shadowRoot!.getElementById(id)?.querySelector('.name')?.textContent;
};

function chosenBy(element: HTMLElement): Promise<SelectDetail> {
  return new Promise((resolve) => {
    element.addEventListener('crimetrends-select', ({ detail }) => resolve(detail), { once: true });
  });
}

describe('crimetrends-search', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const theme of ['light', 'dark']) {
    for (const lang of ['en', 'cy']) {
      it(`is accessible closed, open, without results and with a mistake: ${theme}, ${lang}`, async () => {
        const element = await shown('crimetrends-search', { theme, lang }, 380);
        await nothingFoundByAxe(element);
        await answered(element, 'al');
        expect(field(element).getAttribute('aria-expanded'), 'expanded').toBe('true');
        await nothingFoundByAxe(element);
        await answered(element, 'qqqqq');
        expect(readerText(element)).toContain('“qqqqq”');
        expect(field(element).getAttribute('aria-expanded'), 'expanded').toBe('false');
        await nothingFoundByAxe(element);
        const mistaken = await shown('crimetrends-search', { theme, lang, levels: 'street' }, 380);
        expect(readerText(mistaken)).toContain('“street”');
        await nothingFoundByAxe(mistaken);
      });
    }
  }

  it('works by keyboard: typing, arrows, Home and End, Escape, Enter', async () => {
    const element = await shown('crimetrends-search', {}, 380);
    await answered(element, 'sk');
    const names = options(element).map((option) => option.querySelector('.name')!.textContent);
    expect(names.length > 2, 'options').toBe(true);
    expect(active(element), 'before any key').toBe(null);
    await press(element, 'ArrowDown');
    expect(active(element), 'down').toBe(names[0]);
    expect(options(element)[0]!.getAttribute('aria-selected'), 'selected').toBe('true');
    await press(element, 'End');
    expect(active(element), 'end').toBe(names.at(-1));
    await press(element, 'ArrowDown');
    expect(active(element), 'round').toBe(names[0]);
    await press(element, 'ArrowUp');
    await press(element, 'Home');
    expect(active(element), 'home').toBe(names[0]);
    await press(element, 'Escape');
    expect(field(element).getAttribute('aria-expanded'), 'expanded').toBe('false');
    expect(field(element).value, 'text').toBe('sk');
    await press(element, 'ArrowDown');
    const chosen = chosenBy(element);
    await press(element, 'Enter');
    expect('code' in (await chosen), 'a code').toBe(true);
    expect(field(element).value, 'text').toBe(names[0]);
    expect(field(element).getAttribute('aria-expanded'), 'expanded').toBe('false');
    await press(element, 'Escape');
    expect(field(element).value, 'text').toBe('');
  });

  it('gives level and larger area of each place, and how many places there are', async () => {
    const element = await shown('crimetrends-search', { levels: 'ward', limit: '3' }, 380);
    await answered(element, 'sk');
    expect(
      options(element).every((option) =>
        option.querySelector('.detail')!.textContent.startsWith('Ward in '),
      ),
      readerText(element),
    ).toBe(true);
    expect(
      /\d places? found\.|The first 3 places\./.test(inside(element, '[role=status]').textContent),
      readerText(element),
    ).toBe(true);
  });

  it('chooses by pointer, and keeps keyboard focus in the field', async () => {
    const element = await shown('crimetrends-search', {}, 380);
    await answered(element, 'QA1 1AD');
    const [option] = options(element);
    const down = new PointerEvent('pointerdown', {
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    option!.dispatchEvent(down);
    expect(down.defaultPrevented, 'the field keeps the keyboard').toBe(true);
    const chosen = chosenBy(element);
    option!.click();
    expect(JSON.stringify(await chosen)).toBe(
      '{"postcode":"QA1 1AD","name":"QA1 1AD","level":"postcode"}',
    );
  });

  it('passes the chosen place to the elements it is for', async () => {
    const badge = put('crimetrends-badge', { id: 'shown', postcode: 'QA1 1AD' });
    const element = await shown('crimetrends-search', { for: 'shown' }, 380);
    await answered(element, 'aldermarsh');
    options(element)[0]!.click();
    await frames();
    expect(`${badge.getAttribute('area')} ${badge.getAttribute('postcode')}`).toBe(
      'E07900001 null',
    );
  });

  it('goes nowhere if the page prevents it or the URL is invalid', async () => {
    const badge = put('crimetrends-badge', { id: 'shown', postcode: 'QA1 1AD' });
    const element = await shown(
      'crimetrends-search',
      { for: 'shown', to: '/no-such-page/{code}' },
      380,
    );
    element.addEventListener('crimetrends-select', (event) => event.preventDefault());
    await answered(element, 'aldermarsh');
    options(element)[0]!.click();
    expect(badge.getAttribute('postcode'), 'untouched').toBe('QA1 1AD');
    expect(readerText(await shown('crimetrends-search', { to: 'javascript:{code}' }))).toContain(
      'is no http(s) address',
    );
  });

  it('drops the answer to a text that has been changed', async () => {
    const element = await shown('crimetrends-search', {}, 380);
    const late: ((results: SearchResult[]) => void)[] = [];
    const client = {
      release: async () => ({ contract: 2, release: '2025-12' }),
      search: () => new Promise<SearchResult[]>((resolve) => late.push(resolve)),
    };
    const loaded = new Promise((resolve) => {
      element.addEventListener('crimetrends-load', resolve, { once: true });
    });
    element.client = client as never;
    await loaded;
    type(element, 'first');
    await pause(200);
    type(element, 'second');
    await pause(200);
    late[1]!([{ kind: 'area', code: 'E05000002', name: 'Second', level: 'ward' }]);
    late[0]!([{ kind: 'area', code: 'E05000001', name: 'First', level: 'ward' }]);
    await pause(20);
    expect(
      options(element)
        .map((option) => option.querySelector('.name')!.textContent)
        .join(),
      'options',
    ).toBe('Second');
  });

  it('names an unreachable bundle, and tries again on request', async () => {
    const element = await shown('crimetrends-search', { bundle: '/no-such-bundle/' }, 380);
    expect(readerText(element)).toContain('Try again');
    const failed = new Promise((resolve) => {
      element.addEventListener('crimetrends-error', resolve, { once: true });
    });
    inside<HTMLButtonElement>(element, 'button').click();
    await failed;
    await nothingFoundByAxe(element);
  });

  it('says that a search failed, and tries again on request', async () => {
    const element = await shown('crimetrends-search', {}, 380);
    let asked = 0;
    const search = async (): Promise<SearchResult[]> => {
      asked += 1;
      if (asked === 1)
        throw Object.assign(new Error('no answer from https://a.example/'), {
          code: 'unreachable',
        });
      return [{ kind: 'area', code: 'E05000001', name: 'Town', level: 'ward', within: 'Luton' }];
    };
    const loaded = new Promise((resolve) => {
      element.addEventListener('crimetrends-load', resolve, { once: true });
    });
    element.client = {
      release: async () => ({ contract: 2, release: '2025-12' }),
      search,
    } as never;
    await loaded;
    await answered(element, 'town');
    expect(readerText(element)).toContain('Figures could not be fetched just now.');
    inside<HTMLButtonElement>(element, 'button').click();
    await pause(300);
    expect(options(element).length, 'options').toBe(1);
  });

  it('shows markup in a name as text, and fits the narrowest page', async () => {
    const element = await shown('crimetrends-search', {}, 288);
    const name = `<img src=x onerror="alert(1)">${'long'.repeat(200)}`;
    const loaded = new Promise((resolve) => {
      element.addEventListener('crimetrends-load', resolve, { once: true });
    });
    element.client = {
      release: async () => ({ contract: 2, release: '2025-12' }),
      search: async () => [{ kind: 'area', code: 'E05000001', name, level: 'ward', within: name }],
    } as never;
    await loaded;
    await answered(element, 'img');
    expect(
      element.shadowRoot!.querySelectorAll('img, [style], style, script').length,
      'markup',
    ).toBe(0);
    expect(element.scrollWidth <= element.clientWidth, 'within its box').toBe(true);
  });
});
