// Puts elements on a test page with the demonstration bundle, which `npm test` builds from the
// miniature England.
import 'axe-core/axe.min.js';
import type { Client } from '@crimetrends/sdk';
import type { AxeResults } from 'axe-core';
import { advised, clientOf, expect } from './stage.js';

declare const axe: { run: (node: Element) => Promise<AxeResults> };

export const BUNDLE = '/.demo/bundle/';

/**
 * Places in the demonstration by completeness of their figures, and a text that every element must
 * show for them.
 */
export const PLACES: Record<
  string,
  { attributes: Record<string, string>; client?: Client; says: string; welsh: string }
> = {
  known: { attributes: { area: 'E07900001' }, says: 'Aldermarsh', welsh: 'Aldermarsh' },
  'known, by postcode': { attributes: { postcode: 'QA1 1AD' }, says: 'QA1 1AD', welsh: 'QA1 1AD' },
  'known, by outcode': { attributes: { outcode: 'QA1' }, says: 'QA1', welsh: 'QA1' },
  terminated: {
    attributes: { postcode: 'QA1 1AG' },
    says: 'ended in August 2025',
    welsh: 'Awst 2025',
  },
  'partial by months': {
    attributes: { area: 'E06900002' },
    says: '6 of 12 months supplied.',
    welsh: '6 o’r 12 mis',
  },
  'partial by residents': {
    attributes: { area: 'E12900002' },
    client: clientOf({}, true),
    says: 'home to about 347,900 of 398,200 people',
    welsh: '347,900 o’r 398,200 o bobl',
  },
  'partial by residents, too few for a rate': {
    attributes: { area: 'K04900001' },
    says: '101,400 of 205,600 residents',
    welsh: 'ni roddir cyfradd',
  },
  'no data': {
    attributes: { area: 'E08900001' },
    says: 'has supplied no figures since June 2023',
    welsh: 'Mehefin 2023',
  },
  'not found': {
    attributes: { area: 'E06999999' },
    says: 'No area with code “E06999999”',
    welsh: 'E06999999',
  },
  'out of coverage': { attributes: { area: 'S12000033' }, says: 'Scotland', welsh: 'yn yr Alban' },
  'no place': { attributes: {}, says: 'set area=', welsh: 'Ni ellir dangos ffigurau yma.' },
  'a code that is none': {
    attributes: { area: 'E0600032' },
    says: 'area="E0600032" is not a GSS code',
    welsh: 'Ni ellir dangos ffigurau yma.',
  },
  unreachable: {
    attributes: { area: 'E07900001', bundle: '/no-such-bundle/' },
    says: 'Try again',
    welsh: 'Rhowch gynnig arall arni',
  },
};

/** Puts an element on the page, in a box of the given width, if any. */
export function put<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string>,
  width?: number,
  client?: Client,
): HTMLElementTagNameMap[T] {
  const box = document.createElement('div');
  if (width) box.style.width = `${width}px`;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ bundle: BUNDLE, ...attributes }))
    element.setAttribute(name, value);
  if (client) Object.assign(element, { client });
  box.append(element);
  document.body.append(box);
  return element;
}

/** Resolves once the element's outcome has been rendered, with what its author is told of it. */
export async function settledElement<E extends HTMLElement>(element: E): Promise<E> {
  await new Promise((resolve) => {
    for (const type of ['crimetrends-load', 'crimetrends-error'])
      element.addEventListener(type, resolve, { once: true });
  });
  await advised();
  return element;
}

/** Puts an element on the page and waits for its outcome. */
export function shown<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string>,
  width?: number,
  client?: Client,
): Promise<HTMLElementTagNameMap[T]> {
  return settledElement(put(tag, attributes, width, client));
}

/** The text that a reader sees. */
export function readerText(element: HTMLElement): string {
  return element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
}

/** Finds an element inside another, or throws an error that shows what is there. */
export function inside<T extends Element>(element: HTMLElement, selector: string): T {
  const found = element.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`${element.localName} has no ${selector}: ${readerText(element)}`);
  return found;
}

/**
 * An element that says “likely”, in either language, says what it means too. How the figures are
 * made, which a reader opens, is left aside.
 */
export function saysWhatLikelyMeans(element: HTMLElement): void {
  const method = element.shadowRoot!.querySelector('footer details')?.textContent ?? '';
  const text = readerText(element).replace(method.replace(/\s+/g, ' ').trim(), '');
  if (/\blikely\b/i.test(text)) expect(text).toContain('Likely: 95% limits, for chance and');
  if (/\b(t|d)ebygol\b/i.test(text))
    expect(text).toContain('Amrediad tebygol: terfynau 95%, ar gyfer hap');
}

export async function nothingFoundByAxe(element: Element): Promise<void> {
  const { violations } = await axe.run(element);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`).join('\n'),
    'violations',
  ).toBe('');
}

/** Tests for every element about one place, in every state, theme and language. */
export function describePlaceElement(tag: keyof HTMLElementTagNameMap): void {
  describe(`${tag}, like every element`, () => {
    afterEach(() => {
      document.body.replaceChildren();
    });

    for (const [name, { attributes, client, says, welsh }] of Object.entries(PLACES)) {
      for (const theme of ['light', 'dark']) {
        it(`is accessible and shows what it should: ${name}, ${theme}`, async () => {
          const element = await shown(tag, { ...attributes, theme }, 640, client);
          expect(readerText(element)).toContain(says);
          expect(readerText(element)).toContain(
            'Recorded crime, not all crime; places are approximate.',
          );
          expect(readerText(element)).toContain('data.police.uk');
          saysWhatLikelyMeans(element);
          expect(
            readerText(element).search(/NaN|undefined|\[object|Infinity/),
            'a figure that is none',
          ).toBe(-1);
          await nothingFoundByAxe(element);
        });
      }

      it(`is in Welsh throughout: ${name}`, async () => {
        const element = await shown(tag, { ...attributes, lang: 'cy' }, 640, client);
        expect(inside(element, '[part][lang]').getAttribute('lang'), 'language').toBe('cy');
        expect(readerText(element)).toContain(welsh);
        expect(readerText(element)).toContain('Troseddau a gofnodwyd, nid pob trosedd');
        saysWhatLikelyMeans(element);
        await nothingFoundByAxe(element);
      });
    }

    // chart.js sizes its canvas through CSSOM, and held room is given back by it: a strict policy
    // allows it, but it adds a style attribute.
    it('adds no inline style or script, so it works under a strict policy', async () => {
      for (const { attributes, client } of Object.values(PLACES)) {
        const element = await shown(tag, attributes, 380, client);
        expect(
          element.shadowRoot!.querySelectorAll('[style]:not(canvas, .room), style, script').length,
          'inline styles and scripts',
        ).toBe(0);
      }
    });

    it('fits the narrowest page', async () => {
      for (const { attributes, client } of Object.values(PLACES)) {
        const element = await shown(tag, attributes, 288, client);
        expect(element.scrollWidth <= element.clientWidth, 'within its box').toBe(true);
      }
    });

    it('rejects two places at once, and an unknown measure', async () => {
      expect(readerText(await shown(tag, { area: 'E07900001', postcode: 'QA1 1AD' }))).toContain(
        'set only one of area, postcode and outcode.',
      );
      expect(readerText(await shown(tag, { area: 'E07900001', measure: 'murder' }))).toContain(
        'measure="murder" is none of crime, asb',
      );
    });
  });
}
