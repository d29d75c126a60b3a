import type { ReactiveController } from 'lit';

/** Opens an element's tables while printing, because a reader cannot open them on paper. */
export class PrintOpener implements ReactiveController {
  readonly #host: { readonly renderRoot: ParentNode };
  #opened: HTMLDetailsElement[] = [];

  constructor(host: { readonly renderRoot: ParentNode }) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    this.#opened = [
      ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details.twin:not([open])'),
    ];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
