/**
 * Resolves once an element is within a screen of what the reader sees: a page of fifty cards asks
 * for those it shows.
 */
export function nearView(element: Element): Promise<void> {
  return new Promise((resolve) => {
    // On a server there is nothing to wait for.
    if (!globalThis.IntersectionObserver) return resolve();
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
