import { html, nothing, type TemplateResult } from 'lit';

/** A chart's figures as a table, and month by month for download. */
export interface TwinTable {
  head: string[];
  rows: string[][];
  csv: string[][];
  /** Columns, counted from 0, that stand below the one before where there is no room. */
  folded?: readonly number[];
}

/** A chart's figures as a table that scrolls within the element. */
export function twinTable(caption: string, { head, rows, folded = [] }: TwinTable): TemplateResult {
  const isFolded = (column: number): boolean => folded.includes(column);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table part="months">
      <caption>${caption}</caption>
      <thead><tr>${head.map(
        (text, column) =>
          html`<th scope="col" class=${isFolded(column) ? 'folded' : ''}>${text}${
            isFolded(column + 1) ? html`<span class="beneath">${head[column + 1]}</span>` : nothing
          }</th>`,
      )}</tr></thead>
      <tbody>${rows.map(
        ([first, ...cells]) => html`<tr>
        <th scope="row">${first}</th>${cells.map(
          (cell, at) =>
            html`<td class=${isFolded(at + 1) ? 'folded' : ''}>${cell}${
              isFolded(at + 2) ? html`<span class="beneath">${cells[at + 1]}</span>` : nothing
            }</td>`,
        )}
      </tr>`,
      )}</tbody>
    </table>
  </div>`;
}
