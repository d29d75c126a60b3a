import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Pointer } from '@crimetrends/sdk';
import { langTag } from '@crimetrends/sdk/sentences';
import { preloads } from '../preload/preloaded.js';
import { findBundle } from '../frame/find-bundle.js';
import type { ElementView, ViewContext } from '../frame/element-view.js';
import { nearView } from './near-view.js';
import type { Lang } from '../words/words.js';
import { mistakeOf } from './ask-place.js';
import { LoadController, type LoadState } from './load-controller.js';

// Shared by all elements of the page; English if Welsh could not be loaded.
let welsh: Lang | undefined;

// A bundle that has given no answer by then gives none, whatever its host or the page's fetch does.
const DEADLINE = 30_000;

interface Answer<T> {
  answer: T;
  demo: boolean;
}

/** An element that reads from a bundle. */
export interface ElementHost<Client> extends ReactiveControllerHost, HTMLElement {
  bundle?: string | null | undefined;
  client?: Client | undefined;
  readonly renderRoot: ParentNode & Node;
}

/** The parts that differ between elements. */
interface ElementOptions<T, View, Client> {
  /** Values on which the answer depends, besides bundle, client and language. */
  inputs: () => readonly unknown[];
  /** The page's client for a bundle, if the element was not given one. */
  clientFor: (base: string) => Client | Promise<Client>;
  load: (client: Client) => Promise<T>;
  /** The detail of `crimetrends-load`. */
  detail: (answer: T) => object;
  context: () => Omit<ViewContext, 'lang'>;
  loading: (context: ViewContext) => View;
  failed: (error: unknown, context: ViewContext) => View;
  done: (answer: T, demo: boolean, context: ViewContext) => View;
}

/**
 * The steps common to all elements: load the language, ask the client, build the view, dispatch
 * events.
 */
export class ElementController<
  T,
  View extends ElementView,
  Client extends { release(): Promise<Pointer> },
> {
  readonly #host: ElementHost<Client>;
  readonly #options: ElementOptions<T, View, Client>;
  readonly #loading: LoadController<Answer<T>>;
  #inView: Promise<void> | undefined;
  // Its files were requested before its code ran and should arrive soon, so skip the loading text.
  #preloading = false;
  // Server-rendered content stays until the element has its own answer, and for good if it gets
  // none.
  #served: ChildNode[] | undefined;
  // What the page wrote inside the element is shown until there are figures; a server writes none.
  #fallback: TemplateResult | typeof nothing | undefined;
  #hasTold = false;
  #advice: string | undefined;

  /** Classes of the element's box: server-rendered content has its own height, and no reserve. */
  room = 'room reserve';

  constructor(host: ElementHost<Client>, options: ElementOptions<T, View, Client>) {
    this.#host = host;
    this.#options = options;
    host.addController({
      hostConnected: () => {
        this.#served ??= [...host.renderRoot.childNodes];
        if (this.#served[0]) this.room = 'room';
        if (host.isConnected) this.#fallback ??= html`<slot></slot>`;
        if (preloads.delete(host)) this.#expectPreload();
      },
    });
    this.#loading = new LoadController<Answer<T>>(host, {
      inputs: () => [host.client, host.bundle, this.#tag, ...options.inputs()],
      load: () => this.#load(),
      settled: (state) => this.#settled(state),
    });
  }

  /** The language of the element; undefined only while its words are loading. */
  get lang(): Lang | undefined {
    return this.#tag === 'en' ? 'en' : welsh;
  }

  /**
   * Shown while the element must stay silent: server-rendered content, or its reserved space with
   * the page's own content. No English is shown while Welsh is loading.
   */
  get waiting(): TemplateResult | typeof nothing | undefined {
    const { phase } = this.#loading.state;
    if (this.#served?.[0] && phase !== 'done') return nothing;
    // What the page wrote inside is shown while the element loads.
    const isSilent = this.#preloading || (!this.#hasTold && /\S/.test(this.#host.innerHTML));
    return this.lang && !(isSilent && phase === 'loading')
      ? undefined
      : html`<div class=${this.room}>${this.#fallback}</div>`;
  }

  /** The page's own content, until there are figures. */
  get fallback(): TemplateResult | typeof nothing | undefined {
    if (this.#loading.state.phase === 'done') this.#fallback = nothing;
    return this.#fallback;
  }

  /** What to show now. */
  get view(): View {
    const view = this.#ownView;
    return this.#advice ? { ...view, notes: [...view.notes, { text: this.#advice }] } : view;
  }

  get #ownView(): View {
    const { state } = this.#loading;
    const { context, loading, failed, done } = this.#options;
    const viewContext: ViewContext = { ...context(), lang: this.lang! };
    try {
      if (state.phase === 'done') return done(state.answer.answer, state.answer.demo, viewContext);
      return state.phase === 'failed' ? failed(state.error, viewContext) : loading(viewContext);
    } catch (error) {
      // A file that parses but cannot be worded must not break the page.
      return failed(error, viewContext);
    }
  }

  /** Tries again. The retry button disappears, so move focus to the element. */
  readonly retry = (): void => {
    this.#host.renderRoot.querySelector<HTMLElement>('[part]')?.focus();
    this.#loading.retry();
  };

  get #tag(): string {
    return langTag(this.#host.lang || this.#host.ownerDocument.documentElement.lang);
  }

  #expectPreload(): void {
    this.#preloading = true;
    this.#inView = Promise.resolve();
    setTimeout(() => {
      this.#preloading = false;
      this.#host.requestUpdate();
    }, 250);
  }

  async #load(): Promise<Answer<T>> {
    this.#advice = undefined;
    await (this.#inView ??= nearView(this.#host));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(reject, DEADLINE, new Error('no answer in 30 s'));
    });
    return Promise.race([this.#ask(), late]).finally(() => clearTimeout(timer));
  }

  async #ask(): Promise<Answer<T>> {
    if (!this.lang) ({ cy: welsh } = await import('../cy.js').catch(() => ({ cy: 'en' as const })));
    const client = this.#host.client ?? (await this.#sharedClient());
    const answer = await this.#options.load(client);
    return { answer, demo: (await client.release()).demo === true };
  }

  async #sharedClient(): Promise<Client> {
    const base = this.#bundle;
    if (!base) throw await mistakeOf('noBundle');
    return this.#options.clientFor(base);
  }

  get #bundle(): string | undefined {
    return findBundle(this.#host.bundle, this.#host.ownerDocument);
  }

  #settled(state: LoadState<Answer<T>>): void {
    if (state.phase === 'done') this.#served!.splice(0).forEach((node) => node.remove());
    this.#hasTold = true;
    this.#tellAuthor(state).catch(() => {});
    if (state.phase === 'done')
      this.#fire('crimetrends-load', this.#options.detail(state.answer.answer));
    if (state.phase === 'failed')
      this.#fire('crimetrends-error', {
        message: (state.error as Error).message,
        error: state.error,
      });
    import('./room.js').then(
      ({ manageRoom }) => manageRoom(this.#host, () => this.#loading.state.phase === 'loading'),
      () => {},
    );
  }

  async #tellAuthor(state: LoadState<Answer<T>>): Promise<void> {
    const { mistake } = this.#ownView;
    if (!mistake) return;
    const { advise } = await import('../frame/advice.js');
    if (state !== this.#loading.state) return;
    this.#advice = advise(
      this.#host,
      mistake,
      state.phase === 'failed' && state.error,
      this.#bundle,
    );
    this.#host.requestUpdate();
  }

  #fire(type: string, detail: object): void {
    this.#host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
