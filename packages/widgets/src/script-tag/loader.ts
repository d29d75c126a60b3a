// The script tag: imports an element's code when its tag is first on the page, now or later. It
// does not see tags inside shadow roots of others; import '@crimetrends/widgets/card' there. What
// it imports is built into it, and again into the elements' code, so that a version in its address
// (crimetrends.js?v=2) never loads it twice.
import { preload, preloads, preloadBase } from '../preload/preloaded.js';

const CARD = 'crimetrends-card';
const seen = new WeakSet<Element>();
const asked: Record<string, Promise<unknown>> = {};

function importPresent(): void {
  for (const element of document.querySelectorAll(':not(:defined)')) {
    const { localName } = element;
    if (seen.has(element) || !localName.startsWith(CARD.slice(0, 12))) continue;
    seen.add(element);
    asked[localName] ??= importOnce(element, localName);
    asked[localName].catch(() => showMissing(element, localName));
  }
}

async function importOnce(element: Element, tag: string): Promise<unknown> {
  // The figures of a card in sight set out first: two journeys, where its code is one.
  const base = tag === CARD && !preloads.has(tag) && preloadBase(element);
  if (base) {
    preload(`${base}latest.json`);
    void import('../preload/preload-figures.js').then(
      ({ preloadFigures }) => preloadFigures(),
      () => {},
    );
  }
  // Another copy of the script may have asked already, and not in vain.
  const code = (preloads.get(tag) ?? Promise.reject()).catch(() => importElement(tag));
  preloads.set(tag, code);
  return code.catch((error: Error) => {
    // oxlint-disable-next-line no-console -- for whoever runs the page; its reader is told in place
    console.error(`${tag}: ${error.message}. Copy the chunks folder beside crimetrends.js.`);
    throw error;
  });
}

// The card, which most pages have, at once; any other by the list of them.
const importElement = (tag: string): Promise<unknown> =>
  tag === CARD
    ? import('../card/card.define.js')
    : import('./elements.js').then((elements) => elements.importElement(tag));

/**
 * In place of an element whose code is not there, beside what the page wrote inside it. A card
 * written by a server stays as it is.
 */
function showMissing(element: Element, tag: string): void {
  if (element.shadowRoot) return;
  element.toggleAttribute('missing', true);
  element
    .attachShadow({ mode: 'open' })
    .append(`${tag} could not be loaded. `, document.createElement('slot'));
}

new MutationObserver(importPresent).observe(document, { childList: true, subtree: true });
importPresent();
