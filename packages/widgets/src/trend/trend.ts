import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AreaProfile, Client, MeasureName } from '@crimetrends/sdk';
import { groundLabel, rateOf } from '@crimetrends/sdk/sentences';
import { ChartSlot } from '../controllers/chart-slot.js';
import { OtherArea } from '../controllers/other-area.js';
import { placeController } from '../controllers/place-controller.js';
import { PrintOpener } from '../controllers/print-opener.js';
import { csvButton } from '../chart/csv-button.js';
import { elementFrame } from '../frame/element-frame.js';
import type { SelectDetail } from '../frame/events.js';
import { PLACE_PROPERTIES, type PlaceInputs } from '../frame/place-inputs.js';
import { sparkline } from '../chart/sparkline.js';
import { wordsIn, type Lang } from '../words/words.js';
import { measureSelect } from '../words/measure-select.js';
import { monthAfterKey } from './month-keys.js';
import { plainLine } from './plain-line.js';
import { trendStyles } from './trend.styles.js';
import { trendView, type Trend } from './trend.view.js';
import { trendWords } from './trend.words.js';
import { twinTable } from './twin-table.js';

/**
 * A line of months for one area: monthly counts with their usual range, or rates over 12 months,
 * alone or compared with a larger area.
 *
 * @attr area - GSS code of an area at any level
 * @attr postcode - instead of `area`: the LSOA 2021 it lies in
 * @attr outcode - instead of `area`: the first half of a postcode
 * @attr [measure=crime] - the measure shown first, such as `burglary`; by default `crime`
 * @attr bundle - folder with `latest.json`; by default the one named by the page or script tag
 * @attr release - a release to show instead of the latest, such as `2025-12`
 * @attr lang - language, `en` or `cy`; by default the page's
 * @attr theme - `light`, `dark` or `auto`, the reader's system setting; by default the page's own
 * `color-scheme`
 * @attr [heading-level=2] - 1 to 6, by default 2
 * @attr methodology - URL of a page that explains how the figures are made
 * @slot - what the page writes inside, shown until there are figures
 * @fires {CustomEvent<LoadDetail>} crimetrends-load - figures, or the reason for none, are shown
 * @fires {CustomEvent<ErrorDetail>} crimetrends-error - the bundle or an attribute is at fault; the
 * element says so
 * @fires {CustomEvent<SelectDetail>} crimetrends-select - the `measure` that the reader chose
 * @csspart card, title, note, chart, months, source
 */
export class CrimetrendsTrend extends LitElement {
  static override styles = trendStyles;

  static override properties = {
    ...PLACE_PROPERTIES,
    chosen: { state: true },
    shown: { state: true },
    readout: { state: true },
  };

  declare protected chosen: MeasureName | undefined;
  /** `month`, `year`, or the code of an area to compare yearly rates with. */
  declare protected shown: string;
  declare protected readout: string;

  #at: number | undefined;

  #cached: { inputs: readonly unknown[]; content: ReturnType<typeof trendView> } | undefined;

  readonly #place = placeController<Trend>(this, (...asked) => this.#contentOf(...asked));

  readonly #season = new OtherArea(this, () => localAuthorityOf(this.#area));

  readonly #beside = new OtherArea(this, () => this.#comparator?.code);

  readonly #chart = new ChartSlot(this, () => this.#content?.chart?.model);

  constructor() {
    super();
    this.shown = 'month';
    this.readout = '';
    this.addController(new PrintOpener(this));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('measure')) this.chosen = undefined;
    if (changed.has('area') || changed.has('postcode') || changed.has('outcode'))
      this.shown = 'month';
  }

  protected override render(): TemplateResult | typeof nothing {
    return elementFrame(this, this.#place, ({ content }, lang) =>
      content?.chart ? this.#renderTrend(content, content.chart, lang) : nothing,
    );
  }

  #renderTrend(trend: Trend, chart: NonNullable<Trend['chart']>, lang: Lang): TemplateResult {
    const { subtitle, table } = chart;
    return html`${this.#renderChoices(trend, lang)}
      <figure>
        <figcaption>
          <p class="finding">${trend.finding}</p><p class="subtitle">${subtitle}</p>
        </figcaption>
        <div class="field">${this.#renderChart(chart, lang)}</div>
        <p class="unseen" role="status">${this.readout}</p>
        ${this.#renderKeys(trend, chart, lang)}
        <details class="twin">
          <summary>${wordsIn(lang).asTable}</summary>${twinTable(subtitle, table)}
        </details>
        ${csvButton(trendWords(lang).download, () => ({
          name: `${trend.area.name} ${subtitle}`,
          rows: table.csv,
        }))}
      </figure>`;
  }

  #renderChoices({ measure, hasRates, area }: Trend, lang: Lang): TemplateResult {
    const words = trendWords(lang);
    const views = [
      ['month', words.monthly],
      ...(hasRates
        ? [
            ['year', words.yearly],
            ...area.comparators
              .filter(({ measures }) => rateOf(measures[measure]))
              .map((place) => [place.code, words.yearlyBeside(groundLabel(place, measure, lang))]),
          ]
        : []),
    ];
    return html`<div class="choices">
      ${measureSelect(measure, lang, this.#handleMeasure)}
      <label>${words.view}
        <select @change=${this.#handleView}>${views.map(
          ([value, name]) =>
            html`<option value=${value} ?selected=${value === this.shown}>${name}</option>`,
        )}</select>
      </label>
    </div>`;
  }

  #renderChart({ model, summary }: NonNullable<Trend['chart']>, lang: Lang): TemplateResult {
    if (!this.#chart.ready) return html`${sparkline(plainLine(model, summary, lang))}`;
    return html`<canvas part="chart" role="img" tabindex="0" aria-label=${summary}
      aria-describedby="keys" @keydown=${this.#handleKey} @blur=${this.#handleBlur}></canvas>`;
  }

  #renderKeys(
    { verdict }: Trend,
    { keys }: NonNullable<Trend['chart']>,
    lang: Lang,
  ): TemplateResult {
    const words = trendWords(lang);
    const place = this.#comparator && groundLabel(this.#comparator, 'crime', lang);
    const waiting =
      place &&
      {
        loading: words.waiting(place),
        failed: words.unreachable(place),
        idle: undefined,
        done: undefined,
      }[this.#beside.phase];
    const texts = [this.#chart.failed && words.plain, waiting, ...keys];
    // A profile says the change of its own measure itself.
    const isOwn = this.chosen === undefined || this.chosen === (this.measure || 'crime');
    return html`<p class="key verdict ${isOwn ? 'whole' : ''}">${verdict}</p>
      ${texts.map((text) => (text ? html`<p class="key">${text}</p>` : nothing))}
      ${this.#chart.ready ? html`<p class="unseen" id="keys">${words.keys}</p>` : nothing}`;
  }

  // Returns the same object for the same inputs, so that the chart is redrawn only when it changes.
  #contentOf(
    area: AreaProfile,
    asked: MeasureName,
    lang: Lang,
    postcode?: string,
  ): ReturnType<typeof trendView> {
    const measure = this.chosen ?? asked;
    const choice = {
      by: this.shown === 'month' ? 'month' : 'year',
      beside: this.#beside?.area,
      season: this.#season?.area,
    } as const;
    const inputs = [area, measure, lang, postcode, ...Object.values(choice)];
    if (!this.#cached || inputs.some((input, index) => input !== this.#cached!.inputs[index]))
      this.#cached = { inputs, content: trendView(area, measure, lang, choice, postcode) };
    return this.#cached.content;
  }

  get #area(): AreaProfile | undefined {
    return this.#content?.area;
  }

  // Nothing can be worded until the page's language is loaded.
  get #content(): Trend | undefined {
    return this.#place.lang && this.#place.view.content;
  }

  get #comparator(): AreaProfile['comparators'][number] | undefined {
    return this.#area?.comparators.find(({ code }) => code === this.shown);
  }

  readonly #handleMeasure = (measure: MeasureName): void => {
    this.chosen = measure;
    this.dispatchEvent(
      new CustomEvent<SelectDetail>('crimetrends-select', {
        detail: { measure },
        bubbles: true,
        composed: true,
      }),
    );
  };

  #handleView(event: Event): void {
    this.shown = (event.target as HTMLSelectElement).value;
  }

  #handleKey(event: KeyboardEvent): void {
    const model = this.#content?.chart?.model;
    const at = model && monthAfterKey(event.key, this.#at, model);
    if (!model || at === undefined) return;
    event.preventDefault();
    this.#at = at;
    this.#chart.point(at);
    const { month, values } = model.readout(at);
    this.readout = `${month}: ${values.join('; ')}`;
  }

  #handleBlur(): void {
    this.#at = undefined;
    this.#chart.point(undefined);
    this.readout = '';
  }
}

// Lit creates these properties from PLACE_PROPERTIES.
export interface CrimetrendsTrend extends PlaceInputs<Client> {}

// A small area has too few crimes to show a season (methodology, Months), so use its local
// authority's.
function localAuthorityOf(area: AreaProfile | undefined): string | undefined {
  const code = area?.parents.ltla?.code;
  return code === area?.code ? undefined : code;
}
