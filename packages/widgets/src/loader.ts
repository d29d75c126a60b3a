// The script tag: imports an element's code when its tag is first on the page, now or later. It does not see tags
// inside shadow roots of others; import '@crimetrends/widgets/card' there. It shares no module with the elements,
// so that a version in its address (crimetrends.js?v=2) never loads it twice.
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'crimetrends-badge': () => import('./badge/badge.define.js'),
  'crimetrends-breakdown': () => import('./breakdown/breakdown.define.js'),
  'crimetrends-card': () => import('./card/card.define.js'),
};

const waiting = new Set(Object.keys(ELEMENTS));
const observer = new MutationObserver(importPresent);

function importPresent(): void {
  for (const tag of waiting) {
    if (!document.querySelector(tag)) continue;
    waiting.delete(tag);
    ELEMENTS[tag]!().catch((error: Error) => {
      // oxlint-disable-next-line no-console -- without its code an element cannot say what is wrong
      console.error(`${tag}: ${error.message}. Copy the chunks folder beside crimetrends.js.`);
    });
  }
  if (waiting.size === 0) observer.disconnect();
}

observer.observe(document, { childList: true, subtree: true });
importPresent();
