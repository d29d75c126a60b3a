import 'axe-core/axe.min.js';
import './card.define.js';
import { expect, frames, part, place, placed, settled, STATES } from '../../test/stage.js';

const WIDTHS = [240, 264, 280, 281, 320, 360, 380, 440, 559, 560, 640, 720];

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

/** Sum of the layout shifts that the browser reports while `action` runs. */
async function shiftDuring(action: () => Promise<unknown>): Promise<number> {
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shift += (entry as PerformanceEntry & { value: number }).value;
  });
  await frames();
  observer.observe({ type: 'layout-shift' });
  await action();
  await frames(4);
  for (const entry of observer.takeRecords())
    shift += (entry as PerformanceEntry & { value: number }).value;
  observer.disconnect();
  return shift;
}

/** A paragraph below the card, scrolled into view: only visible elements count as moved. */
function paragraph(): HTMLElement {
  const below = document.createElement('p');
  below.textContent = 'What the page says below the card.';
  document.body.append(below);
  document.documentElement.style.overflowAnchor = 'none';
  below.scrollIntoView({ block: 'end' });
  return below;
}

describe('the card causes no layout shift', () => {
  it('in a browser that reports layout shifts', async () => {
    const below = paragraph();
    const shift = await shiftDuring(async () => {
      const block = document.createElement('div');
      block.style.height = '300px';
      below.before(block);
      await frames();
    });
    expect(shift > 0, 'a shift was seen').toBe(true);
  });

  for (const width of [264, 380, 640]) {
    it(`in any state, ${width} px wide`, async () => {
      for (const [name, { attributes, client }] of Object.entries(STATES)) {
        const waiting = place(attributes, STATES['loading']!.client, width);
        const below = paragraph();
        await waiting.updateComplete;
        below.scrollIntoView({ block: 'end' });
        const top = below.offsetTop;
        const shift = await shiftDuring(async () => {
          waiting.client = client;
          await (name === 'loading' ? waiting.updateComplete : settled(waiting));
          await frames();
        });
        expect(shift, `shift, ${name}`).toBe(0);
        expect(below.offsetTop, `place of what is below, ${name}`).toBe(top);
        expect(below.getBoundingClientRect().top < innerHeight, 'what is below can be seen').toBe(
          true,
        );
        document.body.replaceChildren();
      }
    });
  }

  for (const fontSize of [14, 16, 20]) {
    it(`at any width, in type of ${fontSize} px`, async () => {
      document.body.style.font = `${fontSize}px/1.5 Arial, sans-serif`;
      for (const width of WIDTHS) {
        const loading = await placed('loading', width);
        const reserved = parseFloat(getComputedStyle(part(loading, '.reserve')).minHeight);
        expect(reserved > 300, `${reserved} px are reserved, ${width} px wide`).toBe(true);
        for (const name of Object.keys(STATES)) {
          const card = await placed(name, width);
          const needed = card.shadowRoot!.querySelector('article')!.offsetHeight;
          expect(
            needed <= reserved,
            `${name}, ${width} px wide, needs ${needed} px in height where ${reserved} px are reserved`,
          ).toBe(true);
          expect(
            card.scrollWidth <= width,
            `${name}, ${width} px wide, takes ${card.scrollWidth}`,
          ).toBe(true);
        }
        document.body.replaceChildren();
      }
    });
  }

  // claim: keep-page-still-while
  // claim: so-nothing-page-moves
  it('before its script runs, if the page links crimetrends.css', async () => {
    const frame = document.createElement('iframe');
    frame.width = '900';
    const cards = WIDTHS.map(
      (width) =>
        `<div style="width:${width}px">` +
        '<crimetrends-card><a href="/">Recorded crime</a></crimetrends-card></div>',
    );
    frame.srcdoc =
      '<!doctype html><link rel="stylesheet" href="/packages/widgets/src/crimetrends.css">' +
      `<body style="margin:0">${cards.join('')}`;
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      document.body.append(frame);
    });
    const undefinedCards = frame.contentDocument!.querySelectorAll<HTMLElement>('crimetrends-card');
    for (const [index, width] of WIDTHS.entries()) {
      const card = await placed('loading', width);
      expect(
        undefinedCards[index]!.getBoundingClientRect().height,
        `height reserved at ${width} px`,
      ).toBe(card.getBoundingClientRect().height);
    }
  });
});

/** The elements of a card that show text of their own. */
function shownText(card: Element): Element[] {
  return [...card.shadowRoot!.querySelectorAll('article *')].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
  );
}

describe('a standard card', () => {
  // claim: card-at-most-640
  it('is at most 640 px high at 360 px, and not much higher in Welsh', async () => {
    document.body.style.font = '16px/1.5 Arial, sans-serif';
    for (const name of Object.keys(STATES)) {
      const height = async (lang: string): Promise<number> =>
        (await placed(name, 360, { lang })).shadowRoot!.querySelector('article')?.offsetHeight ?? 0;
      const [english, welsh] = [await height('en'), await height('cy')];
      // Of a postcode that has ended, and of two gaps and two larger areas, it says more.
      const most = name === 'terminated' ? 730 : name === 'known' ? 660 : 640;
      expect(english <= most, `${name}: ${english} px`).toBe(true);
      expect(welsh <= most + 120, `${name}, Welsh: ${welsh} px`).toBe(true);
      document.body.replaceChildren();
    }
  });

  it('has three sizes of type beside its figure, none under 12 px', async () => {
    document.body.style.font = '16px/1.5 Arial, sans-serif';
    const sizes = new Set<number>();
    for (const width of [240, 360, 640])
      for (const name of Object.keys(STATES))
        for (const element of shownText(await placed(name, width)))
          if (element.tagName !== 'B' && element.tagName !== 'BUTTON')
            sizes.add(Math.round(parseFloat(getComputedStyle(element).fontSize) * 10) / 10);
    expect([...sizes].sort().join(' '), 'sizes').toBe('13 14 17');
  });

  it('says its source, licence and method in one line', async () => {
    document.body.style.font = '16px/1.5 Arial, sans-serif';
    const card = await placed('known', 360);
    const [source, summary] = [part(card, '.source'), part(card, 'footer summary')];
    expect(
      Math.abs(source.getBoundingClientRect().bottom - summary.getBoundingClientRect().bottom) < 8,
      'beside each other',
    ).toBe(true);
  });
});

describe('a wide card', () => {
  it('gives its chart the height of its half', async () => {
    for (const name of ['known', 'partial by months']) {
      const card = await placed(name, 640);
      const box = (selector: string): DOMRect => part(card, selector).getBoundingClientRect();
      expect(box('.sparkline').height > 70, `${name}: ${box('.sparkline').height} px`).toBe(true);
      expect(Math.abs(box('.trend').bottom - box('.upper').bottom) < 1, `${name}: filled`).toBe(
        true,
      );
    }
  });
});

describe('a narrow card', () => {
  it('keeps the labels under its line apart in English and Welsh, even in a wide typeface', async () => {
    document.body.style.font = '16px/1.5 monospace';
    for (const lang of ['en', 'cy']) {
      const card = await placed('known', 288, { lang });
      const [last, first] = [...card.shadowRoot!.querySelectorAll('.axis span')].map((label) =>
        label.getBoundingClientRect(),
      );
      const isCut = first!.top >= part(card, '.axis').getBoundingClientRect().bottom;
      expect(
        isCut || first!.right + 4 < last!.left,
        `${lang}: ${first!.right} and ${last!.left}`,
      ).toBe(true);
    }
  });

  it('moves the unit of a long figure below it rather than squeezing it into a narrow column', async () => {
    const card = await placed('partial by months', 288, { lang: 'cy' });
    const [number, words] = [part(card, '.figure b'), part(card, '.figure > span')];
    number.textContent = '1,128,722';
    expect(
      words.getBoundingClientRect().top >= number.getBoundingClientRect().bottom,
      'words below',
    ).toBe(true);
  });
});
