// Tests put more elements on a page than fit on a screen, so all count as in view unless a test
// lets the browser decide.
const { IntersectionObserver } = window;

class AllInSight {
  readonly #callback: IntersectionObserverCallback;

  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback;
  }

  observe(): void {
    this.#callback(
      [{ isIntersecting: true } as IntersectionObserverEntry],
      this as unknown as IntersectionObserver,
    );
  }

  disconnect(): void {}
}

window.IntersectionObserver = AllInSight as unknown as typeof window.IntersectionObserver;

/** Runs a test with the browser's own IntersectionObserver. */
export async function whereTheBrowserJudges(test: () => Promise<void>): Promise<void> {
  window.IntersectionObserver = IntersectionObserver;
  await test().finally(() => {
    window.IntersectionObserver = AllInSight as unknown as typeof window.IntersectionObserver;
  });
}
