import { html, type TemplateResult } from 'lit';

/** A chart's figures as a table, and month by month for download. */
export interface TwinTable {
  head: string[];
  rows: string[][];
  csv: string[][];
}

/** A chart's figures as a table that scrolls within the element. */
export function twinTable(caption: string, { head, rows }: TwinTable): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
    <table part="months">
      <caption>${caption}</caption>
      <thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ([first, ...cells]) => html`<tr>
        <th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}
      </tr>`,
      )}</tbody>
    </table>
  </div>`;
}
