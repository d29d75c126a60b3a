import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Client } from '@crimetrends/sdk';
import { placeController } from '../controllers/place-controller.js';
import { csvButton } from '../chart/csv-button.js';
import { dotAndWhisker } from '../chart/dot-whisker.js';
import { elementFrame } from '../frame/element-frame.js';
import { PLACE_PROPERTIES, type PlaceInputs } from '../frame/place-inputs.js';
import type { Lang } from '../words/words.js';
import { breakdownStyles } from './breakdown.styles.js';
import { breakdownView, type Breakdown, type BreakdownRow } from './breakdown.view.js';
import { breakdownWords, type BreakdownWords } from './breakdown.words.js';

/**
 * Every type of crime in one area: the number recorded, the rate with its likely range, and how the
 * rate compares with larger areas.
 *
 * @attr area - GSS code of an area at any level
 * @attr postcode - instead of `area`: the LSOA 2021 it lies in
 * @attr outcode - instead of `area`: the first half of a postcode
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
 * @csspart card, title, note, kinds, source
 */
export class CrimetrendsBreakdown extends LitElement {
  static override styles = breakdownStyles;

  static override properties = PLACE_PROPERTIES;

  readonly #place = placeController(this, breakdownView);

  protected override render(): TemplateResult | typeof nothing {
    return elementFrame(this, this.#place, ({ content, title }, lang) =>
      content ? this.#renderTable(content, title, lang) : nothing,
    );
  }

  #renderTable(kinds: Breakdown, title: string, lang: Lang): TemplateResult {
    const words = breakdownWords(lang);
    const [first] = kinds.comparators;
    const columns = 2 + (kinds.withRates ? 3 + kinds.comparators.length : 0);
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.caption}>
        <table part="kinds" class=${kinds.withRates ? 'rated' : ''}>
          <caption>${words.caption}</caption>
          <thead><tr>
            <th scope="col">${words.kind}</th><th scope="col" class="count">${words.count}</th>
            ${
              kinds.withRates
                ? html`<th scope="col">${words.rate}</th>
              <th scope="col" class="range">${words.likely}</th>
              <th class="scale"><span class="unseen">${words.scale}</span></th>
              ${kinds.comparators.map(
                (place) => html`<th scope="col" class="standing">${words.against(place)}</th>`,
              )}`
                : nothing
            }
          </tr></thead>
          <tbody>${kinds.rows.map((row) => this.#renderRow(row, kinds.withRates, words))}</tbody>
          <tbody class="apart">
            <tr><td colspan=${columns}>${words.separate}</td></tr>
            ${kinds.apart.map((row) => this.#renderRow(row, kinds.withRates, words))}
          </tbody>
        </table>
      </div>
      ${kinds.withRates && first ? html`<p class="key">${words.key(first)}</p>` : nothing}
      ${csvButton(words.download, () => ({ name: title, rows: csvRows(kinds, words) }))}`;
  }

  #renderRow(
    { name, count, rate, range, mark, beside, standings }: BreakdownRow,
    withRates: boolean,
    words: BreakdownWords,
  ): TemplateResult {
    return html`<tr>
      <th scope="row">${name}${
        withRates ? html` <span class="under">${words.countOf(count)}</span>` : nothing
      }</th><td class="count">${count}</td>
      ${
        withRates
          ? html`<td>${rate}<span class="under">${range}</span></td>
        <td class="range">${range}</td>
        <td class="scale">${mark ? dotAndWhisker(mark, beside) : nothing}</td>
        ${standings.map((standing) => html`<td class="standing">${standing}</td>`)}`
          : nothing
      }
    </tr>`;
  }
}

// Lit creates these properties from PLACE_PROPERTIES.
export interface CrimetrendsBreakdown extends PlaceInputs<Client> {}

function csvRows({ comparators, rows, apart }: Breakdown, words: BreakdownWords): string[][] {
  return [
    [
      words.kind,
      words.count,
      words.rate,
      words.likely,
      ...comparators.map((place) => words.against(place)),
    ],
    ...[...rows, ...apart].map(({ name, count, rate, range, standings }) => [
      name,
      count,
      rate,
      range,
      ...standings,
    ]),
  ];
}
