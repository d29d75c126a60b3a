import { css, html, nothing, type TemplateResult } from 'lit';
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

/** Narrow: three types with shares. Wide: five, with rates. */
export const tableStyles = css`
  .kinds th, .kinds td { padding: 0.1875em 0; }
  .kinds thead th { color: var(--muted); font-size: 0.9286em; }
  .kinds thead th + th { text-align: end; }
  .kinds .bar { width: 26%; padding-inline: 0.75em 0.25em; }
  .kinds .wide { padding-inline-start: 1.5em; white-space: nowrap; }
  .kinds .wide, .kinds tbody tr:nth-child(n + 4) { display: none; }
  .fill { fill: var(--accent); }
  .months { margin-top: 0.5em; font-size: 1em; }
  .months th, .months td { padding: 0.25em 0; border-top: 1px solid var(--line); }
  .months thead th + th { text-align: end; }
  .none { color: var(--muted); }
  @container (min-width: 560px) {
    .kinds tbody th { width: 34%; }
    .kinds .bar { width: auto; padding-inline-end: 0; }
    .kinds tbody td:nth-child(3) { padding-inline-start: 1em; }
    .kinds .wide { display: table-cell; }
    .kinds tbody tr:nth-child(n + 4) { display: table-row; }
  }
`;
