import { html, nothing, type TemplateResult } from 'lit';
import type { Kinds } from './kinds-view.js';
import type { Words } from '../words/words.js';

/**
 * The most recorded types of crime: name, bar from zero, and share or count. Wide elements add the
 * rate with its likely range.
 */
export function kindsTable({ by, rows }: Kinds, words: Words): TemplateResult {
  const withRates = rows.some(({ rate }) => rate !== '');
  return html`<table class="kinds by-${by}" part="kinds" aria-label=${words.mostRecorded}>
    <thead><tr>
      <th scope="col" colspan="2">${words.mostRecorded}</th>
      <th scope="col">${words[by]}</th>
      ${
        withRates
          ? html`<th scope="col" class="wide">${words.perThousandShort}</th>
      <th scope="col" class="wide">${words.likely}</th>`
          : nothing
      }
    </tr></thead>
    <tbody>${rows.map(
      (row) => html`<tr>
      <th scope="row">${row.name}</th>
      <td class="bar"><svg aria-hidden="true" width="100%" height="8">
        <rect class="track" width="100%" height="8" rx="2"></rect>
        <rect class="fill" width="${row.bar}%" height="8" rx="2"></rect>
      </svg></td>
      <td>${row.amount}</td>
      ${
        withRates
          ? html`<td class="wide">${row.rate}</td><td class="wide">${row.range}</td>`
          : nothing
      }
    </tr>`,
    )}</tbody>
  </table>`;
}
