// The script tag: imports an element's code when its tag is first on the page, now or later. It does not see tags
// inside shadow roots of others; import '@crimetrends/widgets/card' there. It shares no module with the elements,
// so that a version in its address (crimetrends.js?v=2) never loads it twice.
const CARD = 'crimetrends-card';
const asked = new Set<string>();

function importPresent(): void {
  for (const { localName } of document.querySelectorAll(':not(:defined)')) {
    if (asked.has(localName) || !localName.startsWith(CARD.slice(0, 12))) continue;
    asked.add(localName);
    // The card, which most pages have, at once; any other by the list of them.
    (localName === CARD ? import('./card/card.define.js') : import('./elements.js').then(({ importElement }) => importElement(localName))).catch((error: Error) => {
      // oxlint-disable-next-line no-console -- without its code an element cannot say what is wrong
      console.error(`${localName}: ${error.message}. Copy the chunks folder beside crimetrends.js.`);
    });
  }
}

new MutationObserver(importPresent).observe(document, { childList: true, subtree: true });
importPresent();
