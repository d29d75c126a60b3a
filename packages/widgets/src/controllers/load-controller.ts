import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The state of a load. */
export type LoadState<T> =
  | { phase: 'idle' | 'loading' }
  | { phase: 'done'; answer: T }
  | { phase: 'failed'; error: unknown };

interface LoadOptions<T> {
  /** Values on which the answer depends: a change in any of them starts a load. */
  inputs: () => readonly unknown[];
  load: () => Promise<T>;
  /** Called once the outcome has been rendered. */
  settled: (state: LoadState<T>) => void;
}

/** Loads data for its host: idle → loading → done or failed. Outdated answers are dropped. */
export class LoadController<T> implements ReactiveController {
  state: LoadState<T> = { phase: 'idle' };
  readonly #host: ReactiveControllerHost;
  readonly #options: LoadOptions<T>;
  #inputs: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost, options: LoadOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const inputs = this.#options.inputs();
    if (this.state.phase === 'idle' || inputs.some((input, index) => input !== this.#inputs[index]))
      this.#start(inputs);
  }

  /** Loads the same thing again. */
  retry(): void {
    this.#start([...this.#inputs]);
    this.#host.requestUpdate();
  }

  #start(inputs: readonly unknown[]): void {
    this.#inputs = inputs;
    this.state = { phase: 'loading' };
    void this.#run(inputs);
  }

  async #run(inputs: readonly unknown[]): Promise<void> {
    const state = await this.#options.load().then(
      (answer): LoadState<T> => ({ phase: 'done', answer }),
      (error: unknown): LoadState<T> => ({ phase: 'failed', error }),
    );
    if (inputs !== this.#inputs) return;
    this.state = state;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (inputs === this.#inputs) this.#options.settled(state);
  }
}
