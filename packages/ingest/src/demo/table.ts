/** How a publisher writes CSV: byte order mark, line ending, and which fields are quoted. */
export interface TableHabit {
  bom?: boolean;
  newline?: '\n' | '\r\n';
  /** `needed`: fields with a comma or quote. `text`: every string. `all`: numbers too. */
  quote?: 'needed' | 'text' | 'all';
}

export type Field = string | number;

/**
 * A CSV as its publisher writes it. `header` is quoted only where needed; without it the file has
 * no header.
 */
export function tableText(
  header: readonly string[] | undefined,
  rows: readonly (readonly Field[])[],
  habit: TableHabit = {},
): string {
  const { bom = false, newline = '\n', quote = 'needed' } = habit;
  const lines = rows.map((row) => row.map((field) => fieldText(field, quote)).join(','));
  if (header) lines.unshift(header.map((field) => fieldText(field, 'needed')).join(','));
  return (bom ? '\uFEFF' : '') + lines.join(newline) + newline;
}

function fieldText(field: Field, quote: TableHabit['quote']): string {
  const text = String(field);
  const quoted =
    quote === 'all' || (quote === 'text' && typeof field === 'string') || /[",\r\n]/.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}
