// The script tag: imports an element's code when its tag first appears on the page. It does not
// look into other elements' shadow roots; import '@crimetrends/widgets/card' there. Its own imports
// are bundled separately from the elements', so that a version in its URL (crimetrends.js?v=2)
// never loads them twice.
import { fromScript } from '../frame/find-bundle.js';
import { preload, preloads, preloadBase } from '../preload/preloaded.js';

const CARD = 'crimetrends-card';
const seen = new WeakSet<Element>();
const asked: Record<string, Promise<unknown>> = {};

function importPresent(): void {
  if (document.querySelector('[data-crimetrends],[class*=crimetrends-]'))
    asked[0] ??= import('./marked-block.js').catch(() => {});
  for (const element of document.querySelectorAll(':not(:defined)')) {
    const { localName } = element;
    if (seen.has(element) || !localName.startsWith('crimetrends-')) continue;
    seen.add(element);
    asked[localName] ??= importOnce(element, localName);
    asked[localName].catch(() => showMissing(element));
  }
}

function importOnce(element: Element, tag: string): Promise<unknown> {
  // Request a card's figures before its code: they take two round trips, the code takes one.
  const base = tag === CARD && !preloads.has(tag) && preloadBase(element);
  if (base) {
    preload(`${base}latest.json`);
    import('../preload/preload-figures.js')
      .then(({ preloadFigures }) => preloadFigures())
      .catch(() => {});
  }
  // Another copy of the script may have loaded the code already.
  const code = (preloads.get(tag) ?? Promise.reject()).catch(() => importElement(tag));
  preloads.set(tag, code);
  code.catch(({ message }: Error) => {
    // oxlint-disable-next-line no-console -- for whoever runs the page; its reader is told in place
    console.error(`${tag}: ${message}`);
  });
  return code;
}

// Most pages have a card, so its import is here; the others are in a list of their own.
const importElement = (tag: string): Promise<unknown> =>
  tag === CARD
    ? import('../card/card.define.js')
    : import('./elements.js').then((elements) => elements.importElement(tag));

/**
 * Says in place that an element's code is missing, after the page's own content; in English, for Welsh
 * is code too. A server-rendered card stays as it is.
 */
function showMissing(element: Element): void {
  if (element.shadowRoot) return;
  element.toggleAttribute('missing', true);
  element
    .attachShadow({ mode: 'open' })
    .append(document.createElement('slot'), ' Figures could not be fetched just now.');
}

// Kept now: a page may remove its script tag.
fromScript(document);
new MutationObserver(importPresent).observe(document, { childList: true, subtree: true });
importPresent();
