import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MeasureName } from '@crimetrends/sdk';
import { capitalised } from '@crimetrends/sdk/sentences';
import { csvButton } from '../chart/csv-button.js';
import { elementFrame } from '../frame/element-frame.js';
import type { SelectDetail } from '../frame/events.js';
import { measureSelect } from '../words/measure-select.js';
import { ELEMENT_PROPERTIES } from '../frame/place-inputs.js';
import { wordsIn, type Lang } from '../words/words.js';
import { rankingController, type RankingInputs } from './ranking-controller.js';
import { rankingCsv } from './ranking.csv.js';
import { ORDERS, pageWith, sortedRows, type Order, type Sort } from './ranking-page.js';
import { rankingStyles } from './ranking.styles.js';
import { rankingTable } from './ranking-table.js';
import type { RankingContent, RankingView } from './ranking.view.js';
import { rankingWords, type RankingWords } from './ranking.words.js';

/**
 * The areas of one level ranked by the rate of a measure, each with its likely range and its rank
 * with interval, in pages.
 *
 * @attr [level=ltla] - `ltla` (the default), `ward`, `msoa21`, `lsoa21`, `county`, `region`, `pfa`,
 * `town` or `outcode`
 * @attr cities - lists only towns with city status; then `level` may be left out
 * @attr within - GSS code of the larger area, by default the nation; LSOAs need a county or LTLA
 * @attr area - code of an area to mark; its page is shown first
 * @attr [measure=crime] - the measure, such as `burglary`; by default `crime`
 * @attr [order=highest] - the rate that comes first, `highest` (the default) or `lowest`
 * @attr [page-size=20] - rows on a page, by default 20
 * @attr selectable - makes each area's name a button that reports the choice to the page
 * @attr area-link - URL of an area's own page with `{code}` in it, which makes names links
 * @attr bundle - folder with `latest.json`; by default the one named by the page or script tag
 * @attr release - a release to show instead of the latest, such as `2025-12`
 * @attr lang - language, `en` or `cy`; by default the page's
 * @attr theme - `light`, `dark` or `auto`, the reader's system setting; by default the page's own
 * `color-scheme`
 * @attr [heading-level=2] - 1 to 6, by default 2
 * @attr methodology - URL of a page that explains how the figures are made
 * @slot - what the page writes inside, shown until there are figures
 * @fires {CustomEvent<LoadDetail<RankingResult>>} crimetrends-load - figures, or the reason for
 * none, are shown
 * @fires {CustomEvent<ErrorDetail>} crimetrends-error - the bundle or an attribute is at fault; the
 * element says so
 * @fires {CustomEvent<SelectDetail>} crimetrends-select - the `measure` or the `code` of the area
 * that the reader chose
 * @csspart card, title, note, choice, ranking, pager, source
 */
export class CrimetrendsRanking extends LitElement {
  static override styles = rankingStyles;

  static override properties = {
    ...ELEMENT_PROPERTIES,
    level: {},
    cities: { type: Boolean },
    within: {},
    area: {},
    measure: {},
    order: {},
    pageSize: { attribute: 'page-size' },
    selectable: { type: Boolean },
    areaLink: { attribute: 'area-link' },
  };

  #sort: Sort | undefined;
  #page: number | undefined;
  /** Names are rendered once the reader opens the list. */
  #listsUnranked = false;

  readonly #ranking = rankingController(this, () => ({
    area: this.#area,
    pageSize: this.pageSize?.toString(),
    areaLink: this.areaLink,
    base: this.baseURI,
    sort: this.#sort,
    page: this.#page,
  }));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order')) this.#sort = undefined;
    const places = ['area', 'level', 'within', 'order', 'pageSize'] as const;
    if (places.some((name) => changed.has(name))) this.#page = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    return elementFrame(this, this.#ranking, (view, lang) =>
      view.content ? this.#renderRanking(view, view.content, lang) : nothing,
    );
  }

  #renderRanking(
    { title, renewing }: RankingView,
    content: RankingContent,
    lang: Lang,
  ): TemplateResult | typeof nothing {
    const words = rankingWords(lang);
    const { ranking, rows, sort } = content;
    if (rows.length === 0) return this.#renderUnranked(content, true);
    return html`<div class="choices" part="choice">
        ${measureSelect(ranking.measure, lang, this.#handleMeasure)}
        ${this.#renderOrder(content, words)}
      </div>
      <div class="scroll ${renewing ? 'renewing' : ''}" tabindex="0" role="group"
        aria-label=${title} aria-busy=${renewing ? 'true' : 'false'}>
        ${rankingTable(content, {
          thisArea: wordsIn(lang).thisArea,
          words,
          sort: this.#handleSort,
          ...(this.selectable && { select: this.#handleSelect }),
        })}
      </div>
      ${this.#renderPager(content, words, lang)}
      ${this.#renderUnranked(content, false)}
      ${csvButton(words.download, () => ({ name: title, rows: rankingCsv(ranking, sort, lang) }))}`;
  }

  #renderOrder({ order }: RankingContent, words: RankingWords): TemplateResult {
    const handleChange = ({ target }: Event): void =>
      this.#handleSort(ORDERS[(target as HTMLSelectElement).value as Order]);
    return html`<label>${words.sort}
      <select .value=${order} @change=${handleChange}>${(Object.keys(ORDERS) as Order[]).map(
        (each) =>
          html`<option value=${each} ?selected=${each === order}>${capitalised(words.order[each])}</option>`,
      )}</select>
    </label>`;
  }

  #renderPager(
    { page, lastPage, status, elsewhere, size, sort, ranking }: RankingContent,
    words: RankingWords,
    lang: Lang,
  ): TemplateResult {
    // At either end the button stays but does nothing: if disabled, it would lose keyboard focus.
    const step = (label: string, to: number): TemplateResult => {
      const handleStep = (): void => this.#turnTo(Math.min(Math.max(to, 0), lastPage));
      return html`<button type="button" aria-disabled=${to < 0 || to > lastPage ? 'true' : 'false'}
        @click=${handleStep}>${label}</button>`;
    };
    // The button disappears once the area is shown, so move focus to the table.
    const handleGoTo = (): void => {
      this.#turnTo(pageWith(sortedRows(ranking.rows, sort, lang), size, elsewhere!.code));
      this.renderRoot.querySelector<HTMLElement>('.scroll')?.focus();
    };
    return html`<div class="pager" part="pager" role="group" aria-label=${words.pages}>
      ${lastPage > 0 ? step(words.previous, page - 1) : nothing}
      <p class="shown" role="status">${status}</p>
      ${lastPage > 0 ? step(words.next, page + 1) : nothing}
      ${
        elsewhere
          ? html`<button type="button" @click=${handleGoTo}>${words.goTo(elsewhere.name)}</button>`
          : nothing
      }
    </div>`;
  }

  #renderUnranked({ unranked }: RankingContent, isOpen: boolean): TemplateResult | typeof nothing {
    if (!unranked) return nothing;
    return html`<details class="unranked" ?open=${isOpen} @toggle=${this.#handleToggle}>
      <summary>${unranked.summary}</summary>
      ${
        isOpen || this.#listsUnranked
          ? unranked.groups.map(
              ({ reason, names, more }) => html`<p>${reason}</p>
        <ul>${names.map((name) => html`<li>${name}</li>`)}</ul>
        ${more ? html`<p>${more}</p>` : nothing}`,
            )
          : nothing
      }
    </details>`;
  }

  get #area(): string | undefined {
    return this.area?.trim().toUpperCase() || undefined;
  }

  #turnTo(page: number): void {
    this.#page = page;
    this.requestUpdate();
  }

  readonly #handleSort = (sort: Sort): void => {
    this.#sort = sort;
    this.#turnTo(0);
  };

  readonly #handleToggle = ({ currentTarget }: Event): void => {
    this.#listsUnranked ||= (currentTarget as HTMLDetailsElement).open;
    this.requestUpdate();
  };

  readonly #handleMeasure = (measure: MeasureName): void => {
    this.measure = measure;
    this.#dispatchSelect({ measure });
  };

  readonly #handleSelect = (code: string): void => this.#dispatchSelect({ code });

  #dispatchSelect(detail: SelectDetail): void {
    this.dispatchEvent(
      new CustomEvent('crimetrends-select', { detail, bubbles: true, composed: true }),
    );
  }
}

// Lit creates these properties.
export interface CrimetrendsRanking extends RankingInputs {}
