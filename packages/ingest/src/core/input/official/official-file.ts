import { IngestError } from '../../ingest-error.js';
import type { OfficialFile, OfficialTable, SheetContent } from './official-table.js';

/** A sheet that was read, and what it is. */
export interface ReadSheet {
  /** Absent for a CSV. */
  sheet?: string;
  content: SheetContent & { rows?: number };
}

const MOST_NAMED = 6;

/**
 * Puts the sheets of a file together. Throws `missingInput` where none is a table of recorded
 * crime, with what each is.
 */
export function officialFile(
  of: Pick<OfficialFile, 'file' | 'bytes' | 'sha256'>,
  sheets: readonly ReadSheet[],
): OfficialFile {
  const tables = joined(
    sheets.flatMap(({ content }) => ('table' in content ? [content.table] : [])),
  );
  if (tables.length === 0) throw nothingUnderstood(of.file, sheets);
  return {
    ...of,
    rows: sheets.reduce((sum, { content }) => sum + (content.rows ?? 0), 0),
    tables,
    combined: sheets.flatMap(({ content }) => ('combined' in content ? content.combined : [])),
  };
}

/** Open data has a sheet for each year; together they are one table. */
function joined(tables: readonly OfficialTable[]): OfficialTable[] {
  const byTitle = new Map<string, OfficialTable>();
  for (const table of tables) {
    const key = table.publisher === 'homeOffice' ? table.title : `${table.sheet} ${table.title}`;
    const known = byTitle.get(key);
    if (!known) byTitle.set(key, { ...table, figures: [...table.figures] });
    else {
      known.figures.push(...table.figures);
      known.sheet = `${known.sheet}, ${table.sheet}`;
    }
  }
  return [...byTitle.values()];
}

function nothingUnderstood(file: string, sheets: readonly ReadSheet[]): IngestError {
  const found = sheets.map(({ sheet, content }) => {
    const why = 'why' in content ? content.why : 'a list of authorities';
    return sheet === undefined ? why : `${sheet}: ${why}`;
  });
  const more = found.length > MOST_NAMED ? `; and ${found.length - MOST_NAMED} more sheets` : '';
  return new IngestError(
    'missingInput',
    `${file}: no table of recorded crime was understood. ` +
      `${found.length === 0 ? 'It has no sheet' : found.slice(0, MOST_NAMED).join('; ')}${more}. ` +
      'Give the ONS police force area tables (heading “Total recorded crime (excluding fraud)”) ' +
      'or the Home Office open data by force and quarter (headings “Financial Year”, “Financial ' +
      'Quarter”, “Force Name”, “Offence Group”, “Number of Offences”), as XLSX or CSV.',
    file,
  );
}
