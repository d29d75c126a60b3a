import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Pointer } from '@crimetrends/sdk';
import { langTag } from '@crimetrends/sdk/sentences';
import { preloads } from '../preload/preloaded.js';
import { findBundle } from '../frame/find-bundle.js';
import type { ElementView, ViewContext } from '../frame/element-view.js';
import { nearView } from '../frame/near-view.js';
import { reportOnce } from '../frame/report-once.js';
import { wordsIn, type Lang, type Words } from '../words/words.js';
import { mistake } from './ask-place.js';
import { LoadController, type LoadState } from './load-controller.js';

// Of every element on the page; English where it could not be fetched.
let welsh: Lang | undefined;

interface Answer<T> {
  answer: T;
  demo: boolean;
}

/** An element that asks a bundle something. */
export interface ElementHost<Client> extends ReactiveControllerHost, HTMLElement {
  bundle?: string | null | undefined;
  client?: Client | undefined;
  readonly renderRoot: ParentNode & Node;
}

/** What differs from element to element. */
interface ElementOptions<T, View, Client> {
  /** What the answer depends on besides bundle, client and language. */
  inputs: () => readonly unknown[];
  /** The page's client for a bundle, where the element has none of its own. */
  clientFor: (base: string) => Client | Promise<Client>;
  load: (client: Client, words: Words) => Promise<T>;
  /** What `crimetrends-load` tells the page. */
  detail: (answer: T) => object;
  context: () => Omit<ViewContext, 'lang' | 'tag'>;
  loading: (context: ViewContext) => View;
  failed: (error: unknown, context: ViewContext) => View;
  done: (answer: T, demo: boolean, context: ViewContext) => View;
}

/**
 * The way of every element: wait for its words, ask, turn the answer into a view, tell the page.
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
  // Its files were begun before its code was there: they are about to come, and it need not say
  // that it waits.
  #preloading = false;
  // What a server wrote of the element stays until its own answer is there, and where that never
  // comes.
  #served: ChildNode[] | undefined;

  constructor(host: ElementHost<Client>, options: ElementOptions<T, View, Client>) {
    this.#host = host;
    this.#options = options;
    host.addController({
      hostConnected: () => {
        this.#served ??= [...host.renderRoot.childNodes];
        if (preloads.delete(host)) this.#expectPreload();
      },
    });
    this.#loading = new LoadController<Answer<T>>(host, {
      inputs: () => [host.client, host.bundle, this.#tag, ...options.inputs()],
      load: () => this.#load(),
      settled: (state) => this.#settled(state),
    });
  }

  /** What the element is written in; undefined only until its words have been fetched. */
  get lang(): Lang | undefined {
    return this.#tag === 'en' ? 'en' : welsh;
  }

  /**
   * What stands for the element while nothing may be said: a server's own writing, or its place
   * held. Nothing is said in English on the way to Welsh.
   */
  get waiting(): TemplateResult | typeof nothing | undefined {
    if (this.#served?.[0] && this.#loading.state.phase !== 'done') return nothing;
    return this.lang && !(this.#preloading && this.#loading.state.phase === 'loading')
      ? undefined
      : html`<div class="reserve"></div>`;
  }

  /** All that there is to show now. */
  get view(): View {
    const { state } = this.#loading;
    const { context, loading, failed, done } = this.#options;
    const viewContext: ViewContext = { ...context(), lang: this.lang!, tag: this.#host.localName };
    try {
      if (state.phase === 'done') return done(state.answer.answer, state.answer.demo, viewContext);
      return state.phase === 'failed' ? failed(state.error, viewContext) : loading(viewContext);
    } catch (error) {
      // A file that parses and still cannot be put into words must not break the page.
      return failed(error, viewContext);
    }
  }

  /** Asks again; what had the keyboard goes, so the element takes it. */
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
    await (this.#inView ??= nearView(this.#host));
    if (!this.lang) ({ cy: welsh } = await import('../cy.js').catch(() => ({ cy: 'en' as const })));
    const words = wordsIn(this.lang!);
    const client = this.#host.client ?? (await this.#sharedClient(words));
    const answer = await this.#options.load(client, words);
    return { answer, demo: (await client.release()).demo === true };
  }

  #sharedClient(words: Words): Client | Promise<Client> {
    const base = findBundle(this.#host.bundle, this.#host.ownerDocument);
    if (!base) throw mistake(words.noBundle);
    return this.#options.clientFor(base);
  }

  #settled(state: LoadState<Answer<T>>): void {
    if (state.phase === 'done') this.#served!.splice(0).forEach((node) => node.remove());
    const { mistake: named } = this.view;
    if (named) reportOnce(named);
    if (state.phase === 'done')
      this.#fire('crimetrends-load', this.#options.detail(state.answer.answer));
    if (state.phase === 'failed')
      this.#fire('crimetrends-error', {
        message: (state.error as Error).message,
        error: state.error,
      });
  }

  #fire(type: string, detail: object): void {
    this.#host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
