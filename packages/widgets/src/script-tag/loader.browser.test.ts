import 'axe-core/axe.min.js';
import { demoBundle } from '../../test/demo-bundle.js';
import { memoryFetch } from '../../test/memory-fetch.js';
import { expect, settled, textOf } from '../../test/stage.js';
import { findBundle } from '../frame/find-bundle.js';
import type { CrimetrendsCard } from '../card/card.js';

const { fetch } = window;
const asked: string[] = [];
before(() => {
  const figures = memoryFetch(demoBundle(), asked);
  // Let the page's own requests through, such as those for the card's code.
  window.fetch = (request, init) =>
    String((request as Request).url ?? request).includes('/bundle/')
      ? figures(request)
      : fetch(request, init);
});
afterEach(() => {
  document.body.replaceChildren();
});

function written(html: string): CrimetrendsCard {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.querySelector<CrimetrendsCard>('crimetrends-card:last-of-type')!;
}

describe('the script tag', () => {
  it('does nothing on a page without its elements, then finds one that is added later', async () => {
    await import('./loader.js');
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    expect(customElements.get('crimetrends-card'), 'definition before there is a card').toBe(
      undefined,
    );
    const card = written(
      '<main><crimetrends-card area="E06900001" bundle="https://later.example/bundle/"></crimetrends-card></main>',
    );
    await settled(card);
    expect(textOf(card)).toContain('Recorded crime in Skelder');
  });

  it('may be loaded twice: the first definition is kept', async () => {
    const first = customElements.get('crimetrends-card');
    await import('../card/card.define.js');
    expect(customElements.get('crimetrends-card'), 'definition').toBe(first);
  });

  it('lets a card find its figures next to the script', async () => {
    const card = written(
      '<script type="text/plain" src="https://cdn.example/crimetrends.js?v=2"></script>' +
        '<crimetrends-card postcode="QS1 1AB"></crimetrends-card>',
    );
    await settled(card);
    expect(textOf(card)).toContain('Recorded crime around QS1 1AB');
  });
});

describe('the bundle of a card', () => {
  const page = (html: string): string | undefined => {
    const other = new DOMParser().parseFromString(
      `<base href="https://host.example/homes/1">${html}`,
      'text/html',
    );
    return findBundle(undefined, other);
  };
  const script = '<script type="module" src="https://cdn.example/v1/crimetrends.js"></script>';

  it('is named by the card, or the page, or the script, or lies next to the script', () => {
    const meta = '<meta name="crimetrends-bundle" content="/figures">';
    expect(findBundle('https://own.example/b', document), 'the attribute').toBe(
      'https://own.example/b/',
    );
    expect(page(meta + script), 'the meta element').toBe('https://host.example/figures/');
    expect(page(script.replace('src', 'data-bundle="/data/" src')), 'the script’s attribute').toBe(
      'https://host.example/data/',
    );
    expect(page(script), 'beside the script').toBe('https://cdn.example/v1/bundle/');
    expect(page(script.replace('.js', '.4f2a.js')), 'a script with a hash in its name').toBe(
      'https://cdn.example/v1/bundle/',
    );
  });

  it('is not guessed', () => {
    // What a script tag said is kept for when the page has removed it.
    Reflect.deleteProperty(globalThis, Symbol.for('crimetrends.bundle'));
    expect(page(''), 'no script').toBe(undefined);
    expect(
      page('<script src="https://cdn.example/not-crimetrends.js"></script>'),
      'another script',
    ).toBe(undefined);
    expect(findBundle('http://[', document), 'no address, for the client to refuse').toBe(
      'http://[',
    );
  });
});
