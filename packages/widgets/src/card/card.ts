import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Lookup } from '@crimetrends/sdk';
import { askPlace, withAbsence } from '../controllers/ask-place.js';
import { ElementController } from '../controllers/element-controller.js';
import { sharedLookup } from '../controllers/shared-lookup.js';
import type * as details from '../frame/details.js';
import { loadingView, problemView } from '../frame/element-view.js';
import { foot, linkUrl } from '../frame/foot.js';
import { heading } from '../frame/heading.js';
import { noteBox } from '../frame/note.js';
import { PLACE_PROPERTIES, type PlaceInputs } from '../frame/place-inputs.js';
import { reportOnce } from '../frame/report-once.js';
import { strip } from '../chart/strip.js';
import { wordsIn, type Lang, type Words } from '../words/words.js';
import { cardStyles } from './card.styles.js';
import { cardView, type CardAnswer, type CardCharts, type CardView } from './card.view.js';

/**
 * A card with the recorded crime of one area: rate with likely range, comparison, months, types of
 * crime, period, source and caveat.
 *
 * @attr area - GSS code of an LSOA 2021, ward, LTLA, county, region, country or nation
 * @attr postcode - instead of `area`: the LSOA 2021 it lies in
 * @attr outcode - instead of `area`: the first half of a postcode
 * @attr [measure=crime] - the measure, such as `burglary`; by default `crime`
 * @attr release - a release to show instead of the latest, such as `2025-12`
 * @attr bundle - folder with `latest.json`; by default the one named by the page or script tag
 * @attr lang - language, `en` or `cy`; by default the page's
 * @attr theme - `light`, `dark` or `auto`, the reader's system setting; by default the page's own
 * `color-scheme`
 * @attr [heading-level=2] - 1 to 6, by default 2
 * @attr methodology - URL of a page that explains how the figures are made
 * @slot - what the page writes inside, shown until there are figures
 * @fires {CustomEvent<LoadDetail>} crimetrends-load - figures, or the reason for none, are shown
 * @fires {CustomEvent<ErrorDetail>} crimetrends-error - the bundle or an attribute is at fault; the
 * element says so
 * @csspart card, title, figure, note, comparison, chart, kinds, source
 */
export class CrimetrendsCard extends LitElement {
  static override styles = cardStyles;

  static override properties = PLACE_PROPERTIES;

  #details: typeof details | undefined;

  #charts: CardCharts | undefined;

  readonly #card = new ElementController<CardAnswer, CardView, Lookup>(this, {
    inputs: () => [this.area, this.postcode, this.outcode, this.measure, this.release],
    clientFor: async (base) =>
      this.#asksMore
        ? (await import('../controllers/shared-client.js')).sharedClient(base, this.release)
        : sharedLookup(base),
    load: async (client) => {
      // Requested beside the figures. Without its charts a card has all of its words.
      const charts = import('./card.charts.js').catch(() => {});
      const answer = this.#asksMore
        ? await (await import('./card.more.js')).askMore(client, this)
        : await withAbsence(await askPlace(client, this));
      return { ...answer, charts: (this.#charts = (await charts) as CardCharts | undefined) };
    },
    detail: ({ result }) => ({ result }),
    context: () => ({ postcode: this.postcode }),
    loading: loadingView,
    failed: problemView,
    done: cardView,
  });

  protected override render(): TemplateResult | typeof nothing {
    const { waiting } = this.#card;
    if (waiting) return waiting;
    const { view } = this.#card;
    const content = this.#renderContent(view);
    // Different templates for the same content (the spaces keep a minifier from merging them): the
    // loaded card is new to the browser, so nothing in it counts as a layout shift. Advice for
    // the author, a second note, comes later still.
    return html`<div class=${this.#card.room}>${this.#card.fallback}
      <article part="card" tabindex="-1" lang=${this.#lang === 'en' ? 'en' : 'cy'}
        aria-busy=${Boolean(view.loading)}>
        ${view.loading ? html`${content}` : view.notes[1] ? html` ${content}` : html`${content} `}
      </article>
    </div>`;
  }

  #renderContent(view: CardView): TemplateResult {
    const methodology = linkUrl(this.methodology, this.baseURI);
    return html`<header>
        ${view.demo ? html`<p class="demo">${view.demo}</p>` : nothing}
        ${heading(this.headingLevel, view.title)}
        ${view.subtitle ? html`<p class="subtitle">${view.subtitle}</p>` : nothing}
      </header>
      <div class="upper ${view.trend ? '' : 'alone'}">${
        view.loading ? this.#renderLoading() : this.#renderFigures(view)
      }${this.#renderTrend(view)}</div>
      ${
        view.kinds
          ? html`<section class="kinds-section">${this.#charts!.kindsTable(view.kinds, this.#words)}${
              view.where ? html`<p class="where">${view.where}</p>` : nothing
            }</section>`
          : nothing
      }
      ${foot(
        {
          ...view,
          methodology,
          figures: this.#renderDetails(view, methodology === undefined),
        },
        this.#lang,
      )}`;
  }

  #renderLoading(): TemplateResult {
    return html`<section class="skeleton">
      <p>${this.#words.loading}</p><i></i><i></i><i></i><i></i><i></i>
    </section>`;
  }

  #renderFigures({ figure, notes, retry, strip: rows, comparison }: CardView): TemplateResult {
    return html`<section>
      ${
        figure
          ? html`<p class="figure" part="figure"><b>${figure.value}</b> <span>${figure.unit} ${
              figure.likely ? html`<span class="likely">${figure.likely}</span>` : nothing
            }</span></p>`
          : nothing
      }
      ${notes.map(noteBox)}
      ${
        retry
          ? html`<button type="button" @click=${this.#card.retry}>${this.#words.retry}</button>`
          : nothing
      }
      ${rows ? strip(this.#words.perThousand, rows) : nothing}
      ${comparison ? html`<p class="comparison">${comparison}</p>` : nothing}
    </section>`;
  }

  #renderTrend({ trend, change }: CardView): TemplateResult | typeof nothing {
    if (!trend) return nothing;
    return html`<section class="trend">
      <p class="caption"><span>${trend.caption}<span class="since"> ${this.#words.since(
        trend.line.firstLabel,
      )}</span></span> <b>${trend.newest}</b></p>
      ${this.#charts!.sparkline(trend.line)}
      ${trend.hatched ? html`<p class="key">${this.#words.hatched}</p>` : nothing}
      ${change ? html`<p class="change">${change}</p>` : nothing}
    </section>`;
  }

  /** The figures as tables, and how they are made unless a page of the host's says it. */
  #renderDetails({ area, trend }: CardView, withMethod: boolean): TemplateResult | undefined {
    const words = this.#words;
    const summary = area ? words[withMethod ? 'figuresAndMethod' : 'asTable'] : words.method;
    return area || withMethod
      ? html`<details @toggle=${this.#handleToggle}>
      <summary>${summary}</summary>${this.#details?.content(
        this.#lang,
        area,
        trend?.title,
        withMethod,
      )}</details>`
      : undefined;
  }

  /** Whether the attributes need the full client rather than the small lookup. */
  get #asksMore(): unknown {
    return this.outcode || this.measure || this.release;
  }

  get #lang(): Lang {
    return this.#card.lang!;
  }

  get #words(): Words {
    return wordsIn(this.#lang);
  }

  async #handleToggle(): Promise<void> {
    try {
      this.#details ??= await import('../frame/details.js');
      this.requestUpdate();
    } catch (error) {
      reportOnce(`${this.localName}: ${(error as Error).message}`);
    }
  }
}

export interface CrimetrendsCard extends PlaceInputs<Lookup> {}
