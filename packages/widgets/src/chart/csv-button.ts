import { css, html, type TemplateResult } from 'lit';

/** A table for download; the first row is its header. */
export interface CsvTable {
  name: string;
  rows: readonly (readonly string[])[];
}

/** A button that downloads a table. The file is made when the button is pressed. */
export function csvButton(label: string | TemplateResult, table: () => CsvTable): TemplateResult {
  const handleClick = (event: Event): void =>
    download(table(), (event.currentTarget as HTMLElement).ownerDocument);
  return html`<button type="button" class="csv" @click=${handleClick}>${label}</button>`;
}

/** A table as CSV (RFC 4180), with the byte order mark that tells spreadsheets it is UTF-8. */
export function csvText(rows: CsvTable['rows']): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

// A spreadsheet would run such a cell as a formula, and names come from whoever made the bundle.
const FORMULA = /^[=+@\t\r-]/;

function csvCell(text: string): string {
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function download({ name, rows }: CsvTable, page: Document): void {
  const address = URL.createObjectURL(new Blob([csvText(rows)], { type: 'text/csv' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

export const csvButtonStyles = css`
  .csv { padding: 0.25em 0.75em; border-color: var(--line); font-size: 0.8125em; font-weight: 400; }
`;
