import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { csvButton } from '../chart/csv-button.js';
import { dotAndWhisker } from '../chart/dot-whisker.js';
import { elementFrame } from '../frame/element-frame.js';
import { ELEMENT_PROPERTIES } from '../frame/place-inputs.js';
import type { Lang } from '../words/words.js';
import { compareController, type CompareInputs } from './compare-controller.js';
import { compareStyles } from './compare.styles.js';
import type { Compared, CompareView, SideRow } from './compare.view.js';
import { compareWords, type CompareWords } from './compare.words.js';

/**
 * Two to four areas compared by the rate of one measure: each with its likely range on one scale,
 * and each pair in words.
 *
 * @attr areas - two to four GSS codes, outcodes or postcodes, separated by commas
 * @attr [measure=crime] - the measure, such as `burglary`; by default `crime`
 * @attr bundle - folder with `latest.json`; by default the one named by the page or script tag
 * @attr release - a release to show instead of the latest, such as `2025-12`
 * @attr lang - language, `en` or `cy`; by default the page's
 * @attr theme - `light`, `dark` or `auto`, the reader's system setting; by default the page's own
 * `color-scheme`
 * @attr [heading-level=2] - 1 to 6, by default 2
 * @attr methodology - URL of a page that explains how the figures are made
 * @slot - what the page writes inside, shown until there are figures
 * @fires {CustomEvent<LoadDetail<AreasCompared>>} crimetrends-load - figures, or the reason for
 * none, are shown
 * @fires {CustomEvent<ErrorDetail>} crimetrends-error - the bundle or an attribute is at fault; the
 * element says so
 * @csspart card, title, note, pairs, areas, source
 */
export class CrimetrendsCompare extends LitElement {
  static override styles = compareStyles;

  static override properties = { ...ELEMENT_PROPERTIES, areas: {}, measure: {} };

  readonly #sides = compareController(this);

  protected override render(): TemplateResult | typeof nothing {
    return elementFrame(this, this.#sides, (view, lang) =>
      view.content ? this.#renderSides(view, view.content, lang) : nothing,
    );
  }

  #renderSides(
    { title }: CompareView,
    { caption, pairs, rows, scaleEnd }: Compared,
    lang: Lang,
  ): TemplateResult {
    const words = compareWords(lang);
    const items = pairs.map((pair) => html`<li>${pair}</li>`);
    return html`${
      pairs.length > 0 ? html`<ul part="pairs" aria-label=${words.pairs}>${items}</ul>` : nothing
    }
      <div class="scroll" tabindex="0" role="group" aria-label=${caption}>
        <table part="areas">
          <caption>${caption}</caption>
          <thead><tr>
            <th scope="col">${words.area}</th>
            <th scope="col" class="number">${words.rate}</th>
            <th scope="col" class="number range">${words.likely}</th>
            <th scope="col" class="scale"><span class="unseen">${words.scale}${
              scaleEnd ? ': ' : ''
            }</span>${scaleEnd ?? nothing}</th>
          </tr></thead>
          ${rows.map(renderRow)}
        </table>
      </div>
      ${csvButton(words.download, () => ({ name: title, rows: csvRows(rows, words) }))}`;
  }
}

// Lit creates these properties.
export interface CrimetrendsCompare extends CompareInputs {}

function renderRow({ name, remarks, reason, figure }: SideRow, index: number): TemplateResult {
  const under = figure && reason ? [...remarks, reason] : remarks;
  const named = html`${name}${under.map((remark) => html` <span class="under">${remark}</span>`)}`;
  if (figure)
    return html`<tbody><tr><th scope="row">${named}</th>${figureCells(figure)}</tr></tbody>`;
  // A reason is a text: below the name, it has the table's whole width.
  return html`<tbody class="without">
    <tr><th scope="rowgroup" colspan="4" id="side-${index}">${named}</th></tr>
    <tr><td class="reason" colspan="4" headers="side-${index}">${reason}</td></tr>
  </tbody>`;
}

function figureCells({ rate, range, mark }: NonNullable<SideRow['figure']>): TemplateResult {
  return html`<td class="number">${rate} <span class="under narrow">${range}</span></td>
    <td class="number range">${range}</td>
    <td class="scale">${dotAndWhisker(mark)}</td>`;
}

function csvRows(rows: readonly SideRow[], { csv, area, rate }: CompareWords): string[][] {
  return [
    [
      csv.code,
      area,
      rate,
      csv.lower,
      csv.upper,
      csv.likelyLower,
      csv.likelyUpper,
      csv.count,
      csv.people,
      csv.figures,
    ],
    ...rows.map(({ code, name, plain, reason = '' }) => [code, name, ...plain, reason]),
  ];
}
