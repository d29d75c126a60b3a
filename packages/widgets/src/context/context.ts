import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Client } from '@crimetrends/sdk';
import { csvButton } from '../chart/csv-button.js';
import { elementFrame } from '../frame/element-frame.js';
import { PLACE_PROPERTIES, type PlaceInputs } from '../frame/place-inputs.js';
import type { Lang } from '../words/words.js';
import { contextController } from './context-controller.js';
import { contextStyles } from './context.styles.js';
import type { ContextRow, ContextTable } from './context-tables.js';
import type { ContextGroup } from './context.view.js';
import { contextWords } from './context.words.js';
import { groupHeading } from './group-heading.js';

/**
 * The context of an area's figures, which it does not explain: people, homes, house prices, types
 * of place, outcomes and other denominators.
 *
 * @attr area - GSS code of an area at any level
 * @attr postcode - instead of `area`: the LSOA 2021 it lies in
 * @attr outcode - instead of `area`: the first half of a postcode, for which none of this is
 * published
 * @attr bundle - folder with `latest.json`; by default the one named by the page or script tag
 * @attr release - a release to show instead of the latest, such as `2025-12`
 * @attr lang - language, `en` or `cy`; by default the page's
 * @attr theme - `light`, `dark` or `auto`, the reader's system setting; by default the page's own
 * `color-scheme`
 * @attr [heading-level=2] - 1 to 6, by default 2; the groups' headings are one level lower
 * @attr methodology - URL of a page that explains how the figures are made
 * @slot - what the page writes inside, shown until there are figures
 * @fires {CustomEvent<LoadDetail>} crimetrends-load - figures, or the reason for none, are shown
 * @fires {CustomEvent<ErrorDetail>} crimetrends-error - the bundle or an attribute is at fault; the
 * element says so
 * @csspart card, title, heading, note, context, source
 */
export class CrimetrendsContext extends LitElement {
  static override styles = contextStyles;

  static override properties = PLACE_PROPERTIES;

  readonly #context = contextController(this);

  protected override render(): TemplateResult | typeof nothing {
    return elementFrame(this, this.#context, ({ content, title }, lang) =>
      content
        ? html`<div class="groups">
          ${content.map((group) => this.#renderGroup(group, title, lang))}
        </div>`
        : nothing,
    );
  }

  #renderGroup(
    { heading, sentences, tables, attribution }: ContextGroup,
    title: string,
    lang: Lang,
  ): TemplateResult {
    // A table with many columns takes the full width; so do several tables side by side.
    const isWide = tables.length > 1 || tables.some(({ head }) => head.length > 3);
    return html`<section class=${isWide ? 'wide' : ''}>
      ${groupHeading(this.headingLevel, heading)}
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      <div class="tables ${tables.length > 1 ? 'several' : ''}">
        ${tables.map((table) => this.#renderTable(table, title, lang))}
      </div>
      ${
        attribution && tables.length > 0
          ? html`<p class="attribution" lang="en">${attribution}</p>`
          : nothing
      }
    </section>`;
  }

  #renderTable(table: ContextTable, title: string, lang: Lang): TemplateResult {
    const { caption, head, rows, under } = table;
    const withBars = rows.some(({ bar }) => bar !== undefined);
    const heads = this.#renderCells(
      table,
      head.slice(1),
      (content, folded) => html`<th scope="col" class=${folded}>${content}</th>`,
    );
    const label = html`${contextWords(lang).download}<span class="unseen">: ${caption}</span>`;
    return html`<div class="table">
      <div class="scroll" tabindex="0" role="group" aria-label=${caption}>
        <table part="context" class=${withBars ? 'shares' : under.length > 1 ? 'folding' : ''}>
          <caption>${caption}</caption>
          <thead><tr>
            <th scope="col">${head[0]}</th>
            ${heads}${withBars ? html`<td class="bar"></td>` : nothing}
          </tr></thead>
          <tbody>${rows.map((row) => this.#renderRow(row, table))}</tbody>
        </table>
      </div>
      ${csvButton(label, () => ({
        name: `${title} ${caption}`,
        rows: [head.map(withoutHyphens), ...rows.map(({ name, cells }) => [name, ...cells])],
      }))}
    </div>`;
  }

  #renderRow({ name, isEnglish, cells, bar }: ContextRow, table: ContextTable): TemplateResult {
    return html`<tr>
      <th scope="row" lang=${isEnglish ? 'en' : nothing}>${name}</th>
      ${this.#renderCells(
        table,
        cells,
        (content, folded) => html`<td class=${folded}>${content}</td>`,
      )}
      ${
        bar === undefined
          ? nothing
          : html`<td class="bar"><svg aria-hidden="true" width="100%" height="8">
        <rect class="track" width="100%" height="8" rx="2"></rect>
        <rect class="fill" width="${bar}%" height="8" rx="2"></rect>
      </svg></td>`
      }
    </tr>`;
  }

  #renderCells(
    { under }: ContextTable,
    texts: readonly string[],
    cell: (content: unknown, folded: string) => TemplateResult,
  ): TemplateResult[] {
    return texts.map((text, column) => {
      const lines = under.filter(([, above]) => above === column).map(([lower]) => texts[lower]);
      return cell(
        html`${text}${lines.map((line) => html` <span class="under">${line}</span>`)}`,
        under.some(([lower]) => lower === column) ? 'folded' : '',
      );
    });
  }
}

const withoutHyphens = (text: string): string => text.replaceAll('\u00AD', '');

// Lit creates these properties from PLACE_PROPERTIES.
export interface CrimetrendsContext extends PlaceInputs<Client> {}
