import './trend.define.js';
import {
  describePlaceElement,
  inside,
  nothingFoundByAxe,
  readerText,
  shown,
} from '../../test/element-stage.js';
import { expect } from '../../test/stage.js';
import type { CrimetrendsTrend } from './trend.js';

describePlaceElement('crimetrends-trend');

const AREA = { area: 'E07900001' };

/** Resolves once `condition` is true, or fails and names what was awaited. */
async function until(condition: () => unknown, what: string): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    if (condition()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  throw new Error(`never came: ${what}`);
}

const canvasOf = (element: CrimetrendsTrend): HTMLCanvasElement | null =>
  element.shadowRoot!.querySelector('canvas');

async function charted(
  attributes: Record<string, string> = AREA,
  width = 640,
): Promise<CrimetrendsTrend> {
  const element = await shown('crimetrends-trend', attributes, width);
  await until(() => canvasOf(element), 'a chart');
  await element.updateComplete;
  return element;
}

function choose(element: CrimetrendsTrend, select: number, value: string): Promise<boolean> {
  const found = element.shadowRoot!.querySelectorAll('select')[select]!;
  found.value = value;
  found.dispatchEvent(new Event('change', { bubbles: true }));
  return element.updateComplete;
}

const press = (element: CrimetrendsTrend, key: string): Promise<boolean> => {
  canvasOf(element)!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  return element.updateComplete;
};

/** The number of different colours on a canvas: one or none if nothing was drawn. */
function coloursIn(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return new Set(new Uint32Array(data.buffer)).size;
}

describe('the line of months', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const theme of ['light', 'dark']) {
    it(`is drawn, has its summary as text alternative, and is accessible, ${theme}`, async () => {
      const element = await charted({ ...AREA, theme });
      expect(coloursIn(canvasOf(element)!) > 10, 'something drawn').toBe(true);
      expect(canvasOf(element)!.getAttribute('role'), 'role').toBe('img');
      expect(canvasOf(element)!.getAttribute('aria-label')).toContain(
        'Recorded crime, number each month, January 2023 to December 2025: ',
      );
      inside<HTMLDetailsElement>(element, 'details.twin').open = true;
      await nothingFoundByAxe(element);
    });
  }

  it('shows another measure when one is chosen, reports it to the page, and requests nothing', async () => {
    const element = await charted();
    let detail: unknown;
    element.addEventListener('crimetrends-select', (event) => {
      detail = (event as CustomEvent<{ measure: string }>).detail.measure;
    });
    const requests = performance.getEntriesByType('resource').length;
    await choose(element, 0, 'burglary');
    expect(detail, 'measure').toBe('burglary');
    expect(canvasOf(element)!.getAttribute('aria-label')).toContain('Recorded crime (burglary)');
    expect(performance.getEntriesByType('resource').length, 'requests').toBe(requests);
    await choose(element, 0, 'asb');
    expect(inside(element, '[part=title]').textContent).toContain(
      'Recorded anti-social behaviour: Aldermarsh',
    );
  });

  it('compares places only by rate, and says so', async () => {
    const element = await charted({ postcode: 'QA1 1AD' });
    await choose(element, 1, 'E07900001');
    await until(() => readerText(element).includes('by rate, not by number'), 'the other line');
    expect(canvasOf(element)!.getAttribute('aria-label')).toContain(
      'per 1,000 people over 12 months',
    );
    expect(inside(element, '.twin thead').textContent).toContain(
      'Aldermarsh (local authority): Per 1,000 people',
    );
    await nothingFoundByAxe(element);
  });

  it('offers no larger area whose figures have no rate', async () => {
    const element = await charted();
    const options = element.shadowRoot!.querySelectorAll<HTMLOptionElement>(
      'label:nth-of-type(2) option',
    );
    expect([...options].map(({ value }) => value).join(), 'views').toBe('month,year');
  });

  it('reads out months by the arrow keys, politely, and is silent when it loses focus', async () => {
    const element = await charted();
    await press(element, 'ArrowLeft');
    const newest = inside(element, '[role=status]').textContent!;
    expect(newest).toContain('December 2025: ');
    await press(element, 'ArrowLeft');
    expect(inside(element, '[role=status]').textContent).toContain('November 2025: ');
    await press(element, 'Home');
    expect(inside(element, '[role=status]').textContent).toContain('January 2023: ');
    canvasOf(element)!.dispatchEvent(new FocusEvent('blur'));
    await element.updateComplete;
    expect(inside(element, '[role=status]').textContent, 'when left').toBe('');
  });

  it('says when a month has no figures', async () => {
    const element = await charted({ area: 'E06900002' });
    await press(element, 'End');
    for (let step = 0; step < 4; step += 1) await press(element, 'ArrowLeft');
    expect(inside(element, '[role=status]').textContent).toContain('August 2025: no data');
  });

  it('destroys its chart when disconnected, and draws it again when reconnected', async () => {
    const element = await charted();
    const box = element.parentElement!;
    element.remove();
    expect(coloursIn(canvasOf(element)!) <= 1, 'an empty canvas').toBe(true);
    box.append(element);
    await element.updateComplete;
    expect(coloursIn(canvasOf(element)!) > 10, 'drawn again').toBe(true);
  });

  it('leaks no chart, canvas or listener over a thousand changes', async () => {
    const added: string[] = [];
    const original = MediaQueryList.prototype.addEventListener;
    MediaQueryList.prototype.addEventListener = function count(
      this: MediaQueryList,
      ...rest: Parameters<typeof original>
    ) {
      added.push(this.media);
      return original.apply(this, rest);
    } as typeof original;
    try {
      const element = await charted();
      const listeners = added.length;
      for (let flip = 0; flip < 1000; flip += 1) {
        element.theme = flip % 2 ? 'dark' : 'light';
        element.measure = flip % 3 ? 'burglary' : 'crime';
        if (flip % 100 === 0) await element.updateComplete;
      }
      await until(() => canvasOf(element), 'a chart');
      await element.updateComplete;
      expect(added.length, 'listeners').toBe(listeners);
      expect(element.shadowRoot!.querySelectorAll('canvas').length, 'canvases').toBe(1);
    } finally {
      MediaQueryList.prototype.addEventListener = original;
    }
  });

  it('opens its table for printing, and closes it afterwards', async () => {
    const element = await charted();
    const details = inside<HTMLDetailsElement>(element, 'details.twin');
    dispatchEvent(new Event('beforeprint'));
    expect(details.open, 'in print').toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(details.open, 'after').toBe(false);
  });

  it('resizes with its box, and updates its colours when the theme changes', async () => {
    const element = await charted();
    element.parentElement!.style.width = '320px';
    await until(() => canvasOf(element)!.clientWidth < 320, 'a narrower chart');
    expect(element.scrollWidth <= element.clientWidth, 'within its box').toBe(true);
    const before = canvasOf(element)!.toDataURL();
    element.theme = 'dark';
    await element.updateComplete;
    await until(() => canvasOf(element)!.toDataURL() !== before, 'other colours');
  });

  it('works under a strict policy with trusted types, without violations', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
      "img-src 'self' data:; require-trusted-types-for 'script'";
    const frame = document.createElement('iframe');
    frame.width = '640';
    document.body.append(frame);
    const page = frame.contentDocument!;
    const broken: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
      broken.push(`${violatedDirective} ${sourceFile}`);
    });
    const meta = page.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = policy;
    page.head.append(meta);
    page.body.setAttribute('style', 'margin: 0');
    await until(() => broken.length === 1, 'a report of the style that the test itself set');
    const script = page.createElement('script');
    script.type = 'module';
    const address = new URL('./trend.define.ts', import.meta.url).href;
    const trusted = (
      frame.contentWindow as unknown as {
        trustedTypes: {
          createPolicy: (
            name: string,
            rules: object,
          ) => { createScriptURL: (url: string) => string };
        };
      }
    ).trustedTypes;
    script.src = trusted
      .createPolicy('test', { createScriptURL: (url: string) => url })
      .createScriptURL(address);
    const element = page.createElement('crimetrends-trend');
    element.setAttribute('bundle', new URL('/.demo/bundle/', location.href).href);
    element.setAttribute('area', 'E07900001');
    page.body.append(element);
    page.head.append(script);
    await until(() => element.shadowRoot?.querySelector('canvas'), 'a chart');
    await until(
      () => coloursIn(element.shadowRoot!.querySelector('canvas')!) > 10,
      'something drawn',
    );
    frame.width = '360';
    await until(
      () => element.shadowRoot!.querySelector('canvas')!.clientWidth < 360,
      'a narrower chart',
    );
    expect(broken.slice(1).join(), 'reports').toBe('');
  });
});
