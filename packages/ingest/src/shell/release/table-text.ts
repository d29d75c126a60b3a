import { stringify } from 'csv-stringify/sync';
import { EXPORT_COLUMNS, type ExportRow } from '../../core/release/export-rows.js';

export type TableFormat = 'csv' | 'json';

/** Rows as CSV or JSON, ending with a line feed. */
export function tableText(rows: readonly ExportRow[], format: TableFormat): string {
  return format === 'csv'
    ? stringify([...rows], { header: true, columns: [...EXPORT_COLUMNS] })
    : `${JSON.stringify(rows, null, 1)}\n`;
}
