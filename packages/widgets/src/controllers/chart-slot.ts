import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LineModel } from '../chart/line-model.js';
import type * as drawing from './chart-controller.js';

/** An element with a canvas to draw on. */
interface ChartHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly theme: unknown;
}

// Other changes of colour, such as of the page's colour scheme, end a transition of the canvas.
const APPEARANCE = ['(forced-colors: active)', 'print'];

/**
 * Loads chart.js when there is something to draw, and keeps one chart on the host's canvas while
 * the host is connected.
 */
export class ChartSlot implements ReactiveController {
  readonly #host: ChartHost;
  readonly #modelOf: () => LineModel | undefined;
  readonly #load: () => Promise<typeof drawing>;
  #state: 'idle' | 'loading' | 'failed' | typeof drawing = 'idle';
  #chart: drawing.LineChart | undefined;
  #drawn: readonly unknown[] = [];
  #queries: MediaQueryList[] = [];

  constructor(
    host: ChartHost,
    modelOf: () => LineModel | undefined,
    load = (): Promise<typeof drawing> => import('./chart-controller.js'),
  ) {
    this.#host = host;
    this.#modelOf = modelOf;
    this.#load = load;
    host.addController(this);
  }

  /** Whether the chart code is loaded. */
  get ready(): boolean {
    return typeof this.#state === 'object';
  }

  get failed(): boolean {
    return this.#state === 'failed';
  }

  /** Highlights one month; none if `undefined`. */
  point(at: number | undefined): void {
    this.#chart?.point(at);
  }

  hostConnected(): void {
    this.#queries = APPEARANCE.map((query) => matchMedia(query));
    for (const query of this.#queries) query.addEventListener('change', this.#repaint);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.#repaint);
    this.#queries = [];
    this.#destroy();
  }

  hostUpdated(): void {
    const model = this.#modelOf();
    const canvas = this.#host.renderRoot.querySelector('canvas');
    if (this.#chart && this.#chart.canvas !== canvas) this.#destroy();
    if (!model || !this.#host.isConnected) return;
    if (this.#state === 'idle') void this.#fetch();
    if (canvas && typeof this.#state === 'object') this.#draw(canvas, model, this.#state);
  }

  #draw(canvas: HTMLCanvasElement, model: LineModel, { LineChart }: typeof drawing): void {
    const inputs = [model, this.#host.theme];
    if (!this.#chart) {
      this.#chart = new LineChart(canvas, model);
      canvas.addEventListener('transitionend', this.#repaint);
    } else if (inputs.some((input, index) => input !== this.#drawn[index])) this.#chart.show(model);
    this.#drawn = inputs;
  }

  async #fetch(): Promise<void> {
    this.#state = 'loading';
    this.#state = await this.#load().catch(() => 'failed' as const);
    this.#host.requestUpdate();
  }

  readonly #repaint = (): void => {
    const model = this.#modelOf();
    if (model) this.#chart?.show(model);
  };

  #destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }
}
