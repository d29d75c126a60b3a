import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { csvButton } from '../chart/csv-button.js';
import { elementFrame } from '../frame/element-frame.js';
import { ELEMENT_PROPERTIES } from '../frame/place-inputs.js';
import type { Lang } from '../words/words.js';
import { areaPath, hatch, labels, outline } from './map-drawing.js';
import { placedLabels, type MapLabel } from './map-labels.js';
import { mapController, type MapInputs } from './map-controller.js';
import { mapStyles } from './map.styles.js';
import { mapTable } from './map-table.js';
import type { MapContent, MapShape } from './map.view.js';
import { mapWords, type MapWords } from './map.words.js';

/**
 * A map of the areas of one level, shaded by fifths of the rate, with every figure in a table. The
 * outlines come from the bundle, so no tile server or other third party is involved.
 *
 * @attr within - GSS code of the LTLA whose wards or LSOAs are drawn; by default the nation's LTLAs
 * or police force areas
 * @attr level - `ward` (the default with `within`) or `lsoa21`; `ltla` (the default without) or
 * `pfa`
 * @attr area - code of an area to mark
 * @attr [measure=crime] - the measure, such as `burglary`; by default `crime`
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
 * @fires {CustomEvent<SelectDetail>} crimetrends-select - the `code` and `name` of the area that
 * the reader chose
 * @csspart card, title, note, map, key, source
 */
export class CrimetrendsMap extends LitElement {
  static override styles = mapStyles;

  static override properties = {
    ...ELEMENT_PROPERTIES,
    level: {},
    within: {},
    area: {},
    measure: {},
  };

  /** Code of the area under the pointer or with keyboard focus. */
  #current: string | undefined;
  /** Code of the area that the reader chose. */
  #chosen: string | undefined;
  /** As rendered last. */
  #shapes: readonly MapShape[] = [];
  /** Pixels of the window to a unit of the drawing. */
  #scale = 0;
  #drawn: Element | undefined;

  readonly #map = mapController(this);

  readonly #resizes = new ResizeObserver(() => this.#measure());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
    this.#drawn = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((['within', 'level', 'area'] as const).some((name) => changed.has(name)))
      this.#chosen = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    return elementFrame(this, this.#map, ({ content, title }, lang) =>
      content ? this.#renderContent(content, title, lang) : nothing,
    );
  }

  protected override updated(): void {
    const drawn = this.renderRoot.querySelector('.map') ?? undefined;
    if (drawn === this.#drawn) return;
    this.#resizes.disconnect();
    this.#drawn = drawn;
    if (drawn) this.#resizes.observe(drawn);
  }

  // Letters keep their size on the page, so their size in the drawing depends on its width.
  #measure(): void {
    const scale = (this.#drawn as SVGGraphicsElement | undefined)?.getScreenCTM()?.a ?? 0;
    if (Math.abs(scale - this.#scale) < 1e-6) return;
    this.#scale = scale;
    this.requestUpdate();
  }

  #renderContent(content: MapContent, title: string, lang: Lang): TemplateResult {
    const { drawing, rows } = content;
    const words = mapWords(lang);
    this.#shapes = drawing?.shapes ?? [];
    return html`${
      drawing
        ? html`${this.#renderMap(content, drawing, title)}
        ${this.#renderLine(content, words)}
        ${this.#renderKey(content, words)}`
        : nothing
    }
      <div class="figures">
        <details ?open=${!drawing && rows.some(({ rate }) => rate !== '')}>
          <summary>${words.table}</summary>${mapTable(rows, title, words)}
        </details>
        ${csvButton(words.download, () => ({
          name: title,
          rows: [
            [words.code, words.area, words.rate, words.likely, words.count],
            ...rows.map(({ code, name, rate, range, count, reason }) => [
              code,
              name,
              rate || reason,
              range,
              count,
            ]),
          ],
        }))}
      </div>`;
  }

  #renderMap(
    { marked, extremes }: MapContent,
    { viewBox, width, height, shapes }: NonNullable<MapContent['drawing']>,
    title: string,
  ): TemplateResult {
    const [current, chosen] = [this.#shapeOf(this.#current), this.#shapeOf(this.#chosen)];
    const reachable = current ?? chosen ?? marked ?? shapes[0];
    const size = this.#letterSize;
    const labelled = [chosen ?? marked, ...(extremes?.shapes ?? [])].filter(
      (shape, index, all): shape is MapShape =>
        shape !== undefined && all.findIndex((each) => each?.code === shape.code) === index,
    );
    const placed: MapLabel[] = size > 0 ? placedLabels(labelled, { width, height, size }) : [];
    return html`<svg class="map" part="map" viewBox=${viewBox} role="group" aria-label=${title}
      @keydown=${this.#handleKey} @focusin=${this.#handlePoint} @focusout=${this.#handleBlur}
      @pointerover=${this.#handlePoint} @pointerleave=${this.#handleLeave}
      @click=${this.#handleClick}>
      <defs>${hatch('hatch', width / HATCHES)}${hatch('hatch-key', 7)}</defs>
      ${shapes.map((shape) => areaPath(shape, shape === reachable, shape.code === this.#chosen))}
      ${outline(marked, 'marked')}${outline(chosen, 'marked')}${outline(current, 'current')}
      ${labels(placed, size)}
    </svg>`;
  }

  /** The figures of the area in hand, or else the extremes and what to do; and the way back. */
  #renderLine({ extremes, whole }: MapContent, words: MapWords): TemplateResult {
    const shape = this.#shapeOf(this.#current) ?? this.#shapeOf(this.#chosen);
    return html`<div class="line">
      <p role="status">${
        shape
          ? shape.description
          : html`${extremes?.text} <span class="by-pointer">${words.hint.pointer}</span
            ><span class="by-touch">${words.hint.touch}</span>`
      }</p>
      ${
        this.#chosen === undefined
          ? nothing
          : html`<button type="button" class="back" @click=${this.#handleBack}>${words.back(
              whole.name,
            )}</button>`
      }
    </div>`;
  }

  #renderKey({ key, marked }: MapContent, words: MapWords): TemplateResult {
    return html`<div part="key">
      <p class="key-title">${words.key}</p>
      <ul class="key">
        ${key.map(
          ({ step, text }) => html`<li><svg aria-hidden="true" width="20" height="14">
          <rect class="step-${step} swatch" x="0.5" y="0.5" width="19" height="13"></rect>
        </svg>${text}</li>`,
        )}
        ${marked ? html`<li>${words.marked(marked.name)}</li>` : nothing}
      </ul>
    </div>`;
  }

  #shapeOf(code: string | undefined): MapShape | undefined {
    return code === undefined ? undefined : this.#shapes.find((shape) => shape.code === code);
  }

  /** The size of the labels' letters in the drawing's units; 0 until the map is laid out. */
  get #letterSize(): number {
    if (!this.#drawn?.isConnected || this.#scale === 0) return 0;
    return Number.parseFloat(getComputedStyle(this.#drawn).fontSize) / this.#scale;
  }

  readonly #handlePoint = ({ target }: Event): void => this.#pointAt(codeAt(target));

  readonly #handleBlur = (): void => this.#pointAt(undefined);

  // The pointer gives way to the keyboard.
  readonly #handleLeave = (): void =>
    this.#pointAt(codeAt((this.renderRoot as ShadowRoot).activeElement));

  #pointAt(code: string | undefined): void {
    if (code === this.#current) return;
    this.#current = code;
    this.requestUpdate();
  }

  readonly #handleClick = ({ target }: Event): void => this.#choose(codeAt(target));

  readonly #handleKey = (event: KeyboardEvent): void => {
    const shapes = this.#shapes;
    const at = shapes.findIndex(({ code }) => code === codeAt(event.target));
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return this.#handleBack();
    const last = shapes.length - 1;
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (to === undefined) return this.#choose(shapes[at]!.code);
    this.#pathOf(shapes[Math.min(Math.max(to, 0), last)]!.code)?.focus();
  };

  #choose(code: string | undefined): void {
    const shape = this.#shapeOf(code);
    if (!shape) return;
    this.#chosen = shape.code;
    this.requestUpdate();
    this.#tell(shape);
  }

  // The button disappears, so focus moves to the area it was about.
  readonly #handleBack = (): void => {
    const { content } = this.#map.view;
    if (this.#chosen === undefined || !content) return;
    const path = this.#pathOf(this.#chosen);
    this.#chosen = undefined;
    path?.focus();
    this.#current = undefined;
    this.requestUpdate();
    this.#tell(content.whole);
  };

  #pathOf(code: string): SVGElement | null {
    return this.renderRoot.querySelector<SVGElement>(`[data-code="${code}"]`);
  }

  #tell({ code, name }: { code: string; name: string }): void {
    this.dispatchEvent(
      new CustomEvent('crimetrends-select', {
        detail: { code, name },
        bubbles: true,
        composed: true,
      }),
    );
  }
}

// Lit creates these properties.
export interface CrimetrendsMap extends MapInputs {}

// Hatch lines across the map: dense enough for a small area, wide enough to be seen as lines.
const HATCHES = 60;

function codeAt(target: EventTarget | null): string | undefined {
  return (target as SVGElement | null)?.dataset['code'];
}
