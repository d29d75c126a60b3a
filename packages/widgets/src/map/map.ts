import { html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { csvButton } from '../chart/csv-button.js';
import { elementFrame } from '../frame/element-frame.js';
import { ELEMENT_PROPERTIES } from '../frame/place-inputs.js';
import type { Lang } from '../words/words.js';
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

  readonly #map = mapController(this);

  protected override render(): TemplateResult | typeof nothing {
    return elementFrame(this, this.#map, ({ content, title }, lang) =>
      content ? this.#renderContent(content, title, lang) : nothing,
    );
  }

  #renderContent(content: MapContent, title: string, lang: Lang): TemplateResult {
    const { drawing, rows } = content;
    const words = mapWords(lang);
    const line = drawing && this.#currentIn(drawing.shapes)?.description;
    return html`${
      drawing
        ? html`${this.#renderMap(drawing, content.marked, title)}
        <p class="line" role="status">${line ?? words.hint}</p>
        ${this.#renderKey(content, words)}`
        : nothing
    }
      <div class="figures">
        <details ?open=${!drawing}>
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
    { viewBox, shapes }: NonNullable<MapContent['drawing']>,
    marked: MapShape | undefined,
    title: string,
  ): TemplateResult {
    const current = this.#currentIn(shapes);
    const reachable = current ?? marked ?? shapes[0];
    const width = Number(viewBox.split(' ')[2]);
    return html`<svg class="map" part="map" viewBox=${viewBox} role="group" aria-label=${title}
      @keydown=${this.#handleKey} @focusin=${this.#handlePoint}
      @pointerover=${this.#handlePoint} @click=${this.#handleClick}>
      <defs>${hatch('hatch', width / HATCHES)}${hatch('hatch-key', 7)}</defs>
      ${shapes.map((shape) => areaPath(shape, shape === reachable))}
      ${outline(marked, 'marked')}${outline(current, 'current')}
    </svg>`;
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

  #currentIn(shapes: readonly MapShape[]): MapShape | undefined {
    return shapes.find(({ code }) => code === this.#current);
  }

  get #shapes(): readonly MapShape[] {
    return this.#map.view.content?.drawing?.shapes ?? [];
  }

  readonly #handlePoint = ({ target }: Event): void => {
    const code = codeAt(target);
    if (code === undefined || code === this.#current) return;
    this.#current = code;
    this.requestUpdate();
  };

  readonly #handleClick = ({ target }: Event): void => this.#choose(codeAt(target));

  readonly #handleKey = (event: KeyboardEvent): void => {
    const shapes = this.#shapes;
    const at = shapes.findIndex(({ code }) => code === codeAt(event.target));
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
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
    const { code } = shapes[Math.min(Math.max(to, 0), last)]!;
    this.renderRoot.querySelector<SVGElement>(`[data-code="${code}"]`)?.focus();
  };

  #choose(chosen: string | undefined): void {
    const shape = this.#shapes.find(({ code }) => code === chosen);
    if (!shape) return;
    this.dispatchEvent(
      new CustomEvent('crimetrends-select', {
        detail: { code: shape.code, name: shape.name },
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

function hatch(id: string, size: number): SVGTemplateResult {
  return svg`<pattern id=${id} width=${size} height=${size} patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    <line class="hatch" y2=${size} stroke-width=${size / 2.5}></line>
  </pattern>`;
}

function areaPath({ step, path, code, name }: MapShape, isReachable: boolean): SVGTemplateResult {
  return svg`<path class="area step-${step}" d=${path} fill-rule="evenodd" role="button"
    data-code=${code} aria-label=${name} tabindex=${isReachable ? 0 : -1}></path>`;
}

function outline(shape: MapShape | undefined, kind: string): SVGTemplateResult | typeof nothing {
  return shape
    ? svg`<path class="under" d=${shape.path} aria-hidden="true"></path>
    <path class="over ${kind}" d=${shape.path} aria-hidden="true"></path>`
    : nothing;
}

function codeAt(target: EventTarget | null): string | undefined {
  return (target as SVGElement | null)?.dataset['code'];
}
