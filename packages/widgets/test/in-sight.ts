// Tests put more elements on a page than a screen holds: all count as seen, but where a test lets
// the browser judge.
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

/** Runs a test with the browser's own judgement of what is seen. */
export async function whereTheBrowserJudges(test: () => Promise<void>): Promise<void> {
  window.IntersectionObserver = IntersectionObserver;
  await test().finally(() => {
    window.IntersectionObserver = AllInSight as unknown as typeof window.IntersectionObserver;
  });
}
