import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AreaResult, Lookup, PostcodeResult } from '@crimetrends/sdk';
import { langTag, trendTitle } from '@crimetrends/sdk/sentences';
import { bundleBase } from '../bundle-base.js';
import { askPlace, mistake } from '../controllers/ask-place.js';
import { LoadController, type LoadState } from '../controllers/load-controller.js';
import { sharedClient } from '../controllers/shared-client.js';
import type * as disclosed from '../disclosed.js';
import { foot, linkUrl } from '../foot.js';
import { heading } from '../heading.js';
import { noteBox } from '../note.js';
import { reportOnce } from '../report-once.js';
import { sparkline } from '../sparkline.js';
import { strip } from '../strip.js';
import { kindsTable } from '../tables.js';
import { wordsIn, type Lang, type Words } from '../words.js';
import { cardStyles } from './card.styles.js';
import { cardView, loadingView, problemView, type CardContext, type CardView } from './card.view.js';

// Of every card on the page; English where it could not be fetched.
let welsh: Lang | undefined;

interface Answer {
  result: AreaResult | PostcodeResult;
  demo: boolean;
}

/** What `crimetrends-load` carries: the client's answer, on the page when the event is heard. */
export interface CardLoadDetail {
  result: AreaResult | PostcodeResult;
}

/** What `crimetrends-error` carries. `error.code` tells the client's errors apart; an attribute at fault has `invalidArgument`. */
export interface CardErrorDetail {
  message: string;
  error: unknown;
}

/**
 * A card with the recorded crime of one area: rate with interval, comparison, months, kinds, period, source and caveat.
 *
 * @attr area - GSS code of an LSOA 2021, ward, LTLA, county, region, country or nation
 * @attr postcode - in place of `area`: the LSOA 2021 it lies in
 * @attr bundle - folder that holds `latest.json`; see bundle-base.ts for what stands in for it
 * @attr lang - language of the words, `en` or `cy`; by default the page's
 * @attr theme - `light` or `dark`; otherwise as the reader's system is set
 * @attr heading-level - 1 to 6, by default 2
 * @attr methodology - address of a page on how the figures are made
 * @fires crimetrends-load - CustomEvent<CardLoadDetail>
 * @fires crimetrends-error - CustomEvent<CardErrorDetail>
 * @csspart card, title, figure, note, comparison, chart, kinds, source
 */
export class CrimetrendsCard extends LitElement {
  static override styles = cardStyles;

  static override properties = {
    area: {},
    postcode: {},
    bundle: {},
    methodology: {},
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    client: { attribute: false },
  };

  declare area: string | null | undefined;
  declare postcode: string | null | undefined;
  declare bundle: string | null | undefined;
  declare methodology: string | null | undefined;
  declare theme: 'light' | 'dark' | null | undefined;
  declare headingLevel: number | null | undefined;
  /** A client to use in place of the page's shared one. */
  declare client: Lookup | undefined;

  #disclosed: typeof disclosed | undefined;

  readonly #loading = new LoadController<Answer>(this, {
    inputs: () => [this.client, this.bundle, this.area, this.postcode, this.#tag],
    load: () => this.#load(),
    settled: (state) => this.#handleSettled(state),
  });

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override render(): TemplateResult {
    // Nothing is said in English on the way to Welsh.
    if (!this.#lang) return html`<div class="reserve"></div>`;
    const view = this.#view();
    const content = this.#renderContent(view);
    // Two templates for one content (the space keeps a minifier from making one of them): what replaces the waiting card
    // is new, so that nothing in it counts as having moved.
    return html`<div class="reserve">
      <article part="card" tabindex="-1" lang=${this.#lang === 'en' ? 'en' : 'cy'} aria-busy=${view.loading ? 'true' : 'false'}>
        ${view.loading ? html`${content}` : html`${content} `}
      </article>
    </div>`;
  }

  #renderContent(view: CardView): TemplateResult {
    return html`<header>
        ${view.demo ? html`<p class="demo">${view.demo}</p>` : nothing}
        ${heading(this.headingLevel, view.title)}
        ${view.subtitle ? html`<p class="subtitle">${view.subtitle}</p>` : nothing}
      </header>
      <div class="upper ${view.trend ? '' : 'alone'}">${view.loading ? this.#renderLoading() : this.#renderFigures(view)}${this.#renderTrend(view)}</div>
      ${view.kinds ? html`<section class="kinds-section">${kindsTable(view.kinds, this.#words)}</section>` : nothing}
      ${foot({
        ...view,
        methodology: linkUrl(this.methodology, this.baseURI),
        method: this.#renderDetails(this.#words.method, this.#disclosed?.method(this.#lang)),
      }, this.#lang)}`;
  }

  #renderLoading(): TemplateResult {
    return html`<section class="skeleton"><p>${this.#words.loading}</p><i></i><i></i><i></i><i></i><i></i></section>`;
  }

  #renderFigures({ figure, notes, retry, strip: rows, comparison }: CardView): TemplateResult {
    return html`<section>
      ${figure ? html`<div part="figure">
        <p class="figure"><b>${figure.value}</b> <span>${figure.unit}</span></p>
        ${figure.likely ? html`<p class="likely">${figure.likely}</p>` : nothing}
      </div>` : nothing}
      ${notes.map(noteBox)}
      ${retry ? html`<button type="button" @click=${this.#handleRetry}>${this.#words.retry}</button>` : nothing}
      ${rows ? strip(this.#words.perThousand, rows) : nothing}
      ${comparison ? html`<p class="comparison">${comparison}</p>` : nothing}
    </section>`;
  }

  #renderTrend({ trend, area }: CardView): TemplateResult | typeof nothing {
    if (!trend) return nothing;
    return html`<section class="trend">
      <p class="caption"><span>${trendTitle(this.#lang)}</span> <b>${trend.newest}</b></p>
      ${sparkline(trend.line)}
      ${trend.hatched ? html`<p class="key">${this.#words.hatched}</p>` : nothing}
      ${this.#renderDetails(this.#words.asTable, this.#disclosed?.figuresTable(area!, this.#lang))}
    </section>`;
  }

  #renderDetails(summary: string, content: TemplateResult | undefined): TemplateResult {
    return html`<details @toggle=${this.#handleToggle}><summary>${summary}</summary>${content}</details>`;
  }

  get #tag(): string {
    return langTag(this.lang || this.ownerDocument.documentElement.lang);
  }

  /** Undefined only until the first load has fetched its words. */
  get #lang(): Lang {
    return this.#tag === 'en' ? 'en' : welsh!;
  }

  get #words(): Words {
    return wordsIn(this.#lang);
  }

  #view(): CardView {
    const { state } = this.#loading;
    const context: CardContext = { lang: this.#lang, tag: this.localName, postcode: this.postcode };
    try {
      if (state.phase === 'done') return cardView(state.answer.result, state.answer.demo, context);
      return state.phase === 'failed' ? problemView(state.error, context) : loadingView(context);
    } catch (error) {
      // A file that parses and still cannot be put into words must not break the page.
      return problemView(error, context);
    }
  }

  async #load(): Promise<Answer> {
    if (!this.#lang) ({ cy: welsh } = await import('../cy.js').catch(() => ({ cy: 'en' as const })));
    const client = this.client ?? this.#sharedClient();
    const result = await askPlace(client, this, this.#words);
    return { result, demo: (await client.release()).demo === true };
  }

  #sharedClient(): Lookup {
    const base = bundleBase(this.bundle, this.ownerDocument);
    if (!base) throw mistake(this.#words.noBundle);
    return sharedClient(base);
  }

  async #handleToggle(): Promise<void> {
    try {
      this.#disclosed ??= await import('../disclosed.js');
      this.requestUpdate();
    } catch (error) {
      reportOnce(`${this.localName}: ${(error as Error).message}`);
    }
  }

  #handleRetry(): void {
    this.renderRoot.querySelector('article')?.focus();
    this.#loading.retry();
  }

  #handleSettled(state: LoadState<Answer>): void {
    const { mistake: named } = this.#view();
    if (named) reportOnce(named);
    if (state.phase === 'done') this.#fire<CardLoadDetail>('crimetrends-load', { result: state.answer.result });
    if (state.phase === 'failed') this.#fire<CardErrorDetail>('crimetrends-error', { message: (state.error as Error).message, error: state.error });
  }

  #fire<T>(type: 'crimetrends-load' | 'crimetrends-error', detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, { detail, bubbles: true, composed: true }));
  }
}
