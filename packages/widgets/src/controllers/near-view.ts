/**
 * Resolves once an element is within one screen of the viewport, so that a page of fifty cards
 * requests only those in view.
 */
export function nearView(element: Element): Promise<void> {
  return new Promise((resolve) => {
    // There is nothing to wait for on a server, or for an element without a box of its own.
    if (!globalThis.IntersectionObserver || getComputedStyle(element).display === 'contents')
      return resolve();
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.at(-1)!.isIntersecting) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: '100%' },
    ).observe(element);
  });
}
