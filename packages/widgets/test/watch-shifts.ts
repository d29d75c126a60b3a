// What a page moves, and what blank its elements keep, as Chromium counts and lays out.
declare global {
  interface Window {
    /** Layout shifts since the last call, without those after the reader's own input. */
    shifts: () => string[];
    /** Pixels below the content of an element and its parts that it keeps reserved. */
    blank: (element: Element) => number;
    stillness: () => Promise<void>;
  }
}

/** Runs in the page, before elements that are to be watched are put on it. */
export function watchShifts(): void {
  type Shift = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  };
  const seen: Shift[] = [];
  const observer = new PerformanceObserver((list) => seen.push(...(list.getEntries() as Shift[])));
  observer.observe({ type: 'layout-shift' });
  window.shifts = () =>
    [...seen.splice(0), ...(observer.takeRecords() as Shift[])]
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(
        ({ value, sources }) =>
          `${value.toFixed(4)} ${sources.map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 60)).join(' | ')}`,
      );
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  window.blank = (element) =>
    Math.max(
      0,
      ...within(element.shadowRoot!)
        .filter((part) => part.matches('.room') && !part.querySelector('[aria-busy="true"]'))
        .map((room) =>
          Math.round(
            room.getBoundingClientRect().bottom -
              room.querySelector('article')!.getBoundingClientRect().bottom,
          ),
        ),
    );
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  window.stillness = async () => {
    for (let still = 0; still < 12;) {
      await frame();
      // A profile's parts far below or above load when the reader comes near.
      const isStill = within(document.body).every(
        (part) =>
          !part.localName.startsWith('crimetrends-') ||
          part.getBoundingClientRect().top > 1.5 * innerHeight ||
          part.getBoundingClientRect().bottom < -0.5 * innerHeight ||
          part.shadowRoot?.querySelector('article:not([aria-busy="true"])'),
      );
      still = isStill ? still + 1 : 0;
    }
  };
}
