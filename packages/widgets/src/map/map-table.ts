import { html, type TemplateResult } from 'lit';
import type { MapRow } from './map.view.js';
import type { MapWords } from './map.words.js';

/** The map's figures as a table: highest rate first, areas without a rate last. */
export function mapTable(rows: readonly MapRow[], title: string, words: MapWords): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.table}>
    <table>
      <caption class="unseen">${title}</caption>
      <thead><tr>
        <th scope="col">${words.area}</th>
        <th scope="col">${words.rate}</th>
        <th scope="col" class="range">${words.likely}</th>
        <th scope="col" class="count">${words.count}</th>
      </tr></thead>
      <tbody>${rows.map(
        ({ name, rate, range, count, reason }) => html`<tr>
        <th scope="row">${name}${
          reason ? '' : html` <span class="counted">${words.countOf(count)}</span>`
        }</th>
        ${
          reason
            ? html`<td class="reason" colspan="3">${reason}</td>`
            : html`<td>${rate}<span class="beneath">${range}</span></td>
        <td class="range">${range}</td>
        <td class="count">${count}</td>`
        }
      </tr>`,
      )}</tbody>
    </table>
  </div>`;
}
