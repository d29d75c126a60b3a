import { setViewport } from '@web/test-runner-commands';
import { put, settledElement } from './element-stage.js';
import { faultsOf, watchCanvases } from './legible.js';
import { expect, frames } from './stage.js';
import '../src/badge/badge.define.js';
import '../src/card/card.define.js';
import '../src/compare/compare.define.js';
import '../src/profile/profile.define.js';
import '../src/ranking/ranking.define.js';
import '../src/search/search.define.js';

const AREA = { area: 'E07900001' };
const PART_YEAR = { area: 'E06900002' };
/** Every element, and attributes that make it show as much as it can. */
const ELEMENTS: Partial<Record<keyof HTMLElementTagNameMap, readonly Record<string, string>[]>> = {
  'crimetrends-badge': [AREA, PART_YEAR],
  'crimetrends-breakdown': [AREA, PART_YEAR],
  'crimetrends-card': [AREA, PART_YEAR, { postcode: 'QA1 1AD' }],
  'crimetrends-compare': [{ areas: 'E07900001, QA1, QA1 1AD, E06900002' }],
  'crimetrends-context': [AREA],
  'crimetrends-map': [{ within: 'E07900001', area: 'E05900001' }, {}],
  'crimetrends-profile': [AREA],
  'crimetrends-ranking': [{ level: 'ward' }, { level: 'ltla', ...AREA }],
  'crimetrends-search': [{}],
  'crimetrends-trend': [
    AREA,
    PART_YEAR,
    { ...AREA, view: 'year' },
    { postcode: 'QA1 1AD', view: 'E07900001' },
  ],
};
const WIDTHS = Array.from({ length: 38 }, (_, step) => 220 + step * 20);

/** Opens all that a reader can open, in the element and the elements in it. */
async function open(element: HTMLElement): Promise<void> {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  for (const part of element.shadowRoot!.querySelectorAll<HTMLElement>(':defined'))
    if (part.shadowRoot) await open(part);
}

/** Whether the element or one in it holds something. */
function has(element: Element, selector: string): boolean {
  return [element, ...element.shadowRoot!.querySelectorAll('*')].some(({ shadowRoot }) =>
    shadowRoot?.querySelector(selector),
  );
}

/** Resolves once neither the element nor one in it has anything left to load or draw. */
async function allLoaded(element: HTMLElement): Promise<void> {
  for (let round = 0; round < 500; round += 1) {
    if (!has(element, '[aria-busy=true], .field .sparkline')) return;
    await frames(1);
  }
  throw new Error(`${element.localName} has not loaded`);
}

/** Chooses one of the views of a trend. */
async function choose(element: HTMLElement, view: string | null): Promise<void> {
  const select = element.shadowRoot!.querySelectorAll('select')[1];
  if (!select || view === null) return;
  select.value = view;
  select.dispatchEvent(new Event('change'));
  await frames(2);
  await allLoaded(element);
}

/** Types into a search, whose list lies over the page. */
async function type(element: HTMLElement, text: string): Promise<void> {
  const field = element.shadowRoot!.querySelector('input');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (let round = 0; round < 500 && !element.shadowRoot!.querySelector('li'); round += 1)
    await frames(1);
}

describe('at every width from 220 to 960 px', () => {
  before(async () => {
    watchCanvases();
    await setViewport({ width: 1000, height: 800 });
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [tag, states] of Object.entries(ELEMENTS) as [
    keyof HTMLElementTagNameMap,
    readonly Record<string, string>[],
  ][])
    // claim: every-element-read-whole
    it(`all of an element is read, in both languages: ${tag}`, async () => {
      const elements = await Promise.all(
        states
          .flatMap((attributes) => [attributes, { ...attributes, lang: 'cy' }])
          .map((attributes) => settledElement<HTMLElement>(put(tag, attributes))),
      );
      for (const element of elements) {
        await allLoaded(element);
        await choose(element, element.getAttribute('view'));
        await open(element);
        await type(element, 'ald');
      }
      const isDrawn = elements.some((element) => has(element, 'canvas, .map'));
      const faults = new Map<string, number[]>();
      for (const width of WIDTHS) {
        document.body.style.width = `${width}px`;
        if (isDrawn) await frames(2);
        for (const fault of elements.flatMap(faultsOf))
          faults.set(fault, [...(faults.get(fault) ?? []), width]);
      }
      expect(
        [...faults].map(([fault, at]) => `${fault} (${at[0]}–${at.at(-1)} px)`).join('\n'),
        'faults',
      ).toBe('');
    });
});
