// What is running and how much of it is done, said every half minute and whenever a step ends.

/** Begins a line in which a test runner tells of a file that is done. */
export const MARK = '@progress ';

const EVERY_MS = 30_000;

/** Follows the steps that run. `say` writes a line. */
export class Progress {
  #running = new Map();
  #timer;

  constructor(say) {
    this.#timer = setInterval(() => {
      if (this.#running.size > 0) say(`…       ${this.text()}`);
    }, EVERY_MS);
    this.#timer.unref();
  }

  begin(name) {
    this.#running.set(name, { began: performance.now(), tests: 0, failed: 0 });
  }

  /** Takes the lines that a runner printed for this, and gives the others back. */
  take(name, line) {
    if (!line.startsWith(MARK)) return line;
    const { tests, failed } = JSON.parse(line.slice(MARK.length));
    const step = this.#running.get(name);
    if (step) {
      step.tests += tests;
      step.failed += failed;
    }
    return undefined;
  }

  end(name) {
    this.#running.delete(name);
  }

  close() {
    clearInterval(this.#timer);
  }

  text() {
    return [...this.#running]
      .map(([name, { began, tests, failed }]) => {
        const seconds = Math.round((performance.now() - began) / 1000);
        const counts =
          tests > 0 ? `, ${tests} tests done${failed > 0 ? `, ${failed} failed` : ''}` : '';
        return `${name} (${seconds} s${counts})`;
      })
      .join(' · ');
  }
}
