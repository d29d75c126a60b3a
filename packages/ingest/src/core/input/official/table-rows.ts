import type { MonthRange } from '@crimetrends/sdk/contract';
import type { IngestError } from '../../ingest-error.js';
import { quoted } from '../../quotation.js';
import { cellNumber } from './cell-number.js';
import { plain, withoutNotes, type Headings } from './headings.js';
import type {
  CombinedAuthorities,
  OfficialFigure,
  OfficialForce,
  SheetContent,
  SheetRow,
} from './official-table.js';
import { financialQuarter } from './periods.js';

/** Reads the rows below the headings of one kind of table. */
export interface TableRows {
  /** Number of rows read. */
  readonly count: number;
  read(row: SheetRow): void;
  content(title: string): SheetContent;
}

/** Makes the error for a cell that cannot be read. */
export type Fault = (line: number, sentence: string) => IngestError;

type Of<Layout extends Headings['layout']> = Extract<Headings, { layout: Layout }>;

const FORCE_CODE = /^(E23|W15)\d{6}$/;
const LTLA_CODE = /^(E0[6-9]|W06)\d{6}$/;
const OTHER_AREA_CODE = /^[A-Z]\d{8}$/;

/** Reads an annual table of forces or partnerships: one row each, with the total in one column. */
export function annualReader({
  headings,
  period,
  sheet,
  fault,
}: {
  headings: Of<'forces'> | Of<'partnerships'>;
  period: MonthRange;
  sheet: string | undefined;
  fault: Fault;
}): TableRows {
  const figures: OfficialFigure[] = [];
  const { total } = headings.columns;
  const read = headings.layout === 'forces' ? forceOf(headings) : partnershipOf(headings);
  let count = 0;
  return {
    get count() {
      return count;
    },
    read: ({ line, cells }) => {
      const place = read(cells);
      if (!place) return;
      count += 1;
      const found = cellNumber(cells[total] ?? '');
      if (found === undefined)
        throw fault(line, `${quoted(cells[total]!)} is not a number of recorded crimes.`);
      figures.push({ ...place, period, line, ...(found !== 'none' && { count: found }) });
    },
    content: (title) => ({
      table: { ...sheetOf(sheet), title, publisher: 'ons', fraud: 'column', figures },
    }),
  };
}

type Place = Pick<OfficialFigure, 'force' | 'partnership' | 'note'>;

const NOTE = /\[\s*notes?\s*([\d, ]+)\]/i;

/** Totals of regions and countries are left out, and notes below the table. */
function forceOf({ columns }: Of<'forces'>): (cells: readonly string[]) => Place | undefined {
  return (cells) => {
    const [code, name] = [cells[columns.code]?.trim() ?? '', nameIn(cells[columns.name])];
    if (name === '' || (OTHER_AREA_CODE.test(code) && !FORCE_CODE.test(code))) return undefined;
    if (code === '' && (cells[columns.total] ?? '').trim() === '') return undefined;
    const note = NOTE.exec(cells[columns.name] ?? '')?.[1]?.trim();
    return { force: forceNamed(name, code), ...(note !== undefined && { note }) };
  };
}

function partnershipOf({
  columns,
}: Of<'partnerships'>): (cells: readonly string[]) => Place | undefined {
  return (cells) => {
    const [name, partnership] = [
      nameIn(cells[columns.forceName]),
      nameIn(cells[columns.partnership]),
    ];
    if (name === '') return undefined;
    const force = forceNamed(name, cells[columns.forceCode]?.trim() ?? '');
    if (partnership === '') return { force };
    const ltla = cells[columns.ltla]?.trim() ?? '';
    return {
      force,
      partnership: { name: partnership, ...(LTLA_CODE.test(ltla) && { ltla }) },
    };
  };
}

/** Reads the list of partnerships that cover several LTLAs, or lie with others in one. */
export function combinedReader({ partnership, ltla }: Of<'combined'>['columns']): TableRows {
  const byName = new Map<string, string[]>();
  let name = '';
  let count = 0;
  return {
    get count() {
      return count;
    },
    read: ({ cells }) => {
      // A partnership is named on its first line only.
      name = nameIn(cells[partnership]) || name;
      const code = cells[ltla]?.trim() ?? '';
      if (name === '' || !LTLA_CODE.test(code)) return;
      count += 1;
      byName.set(name, [...(byName.get(name) ?? []), code]);
    },
    content: () => ({
      combined: [...byName].map(([of, ltlas]): CombinedAuthorities => ({ partnership: of, ltlas })),
    }),
  };
}

/**
 * Reads open data: one row for each quarter, force or partnership, and offence. Rows of fraud are
 * left out.
 */
export function openDataReader({
  columns,
  sheet,
  fault,
}: {
  columns: Of<'openData'>['columns'];
  sheet: string | undefined;
  fault: Fault;
}): TableRows {
  const figures = new Map<string, OfficialFigure>();
  const periods = new Map<string, MonthRange>();
  let count = 0;
  const periodOf = (line: number, year: string, quarter: string): MonthRange => {
    const key = `${year} ${quarter}`;
    const period = periods.get(key) ?? financialQuarter(year, quarter);
    if (!period) throw fault(line, `${quoted(key.trim())} is not a quarter of a financial year.`);
    periods.set(key, period);
    return period;
  };
  return {
    get count() {
      return count;
    },
    read: ({ line, cells }) => {
      const text = (column: number | undefined): string =>
        column === undefined ? '' : (cells[column] ?? '').trim();
      const force = nameIn(text(columns.force));
      // Notes below the table.
      if (force === '' && text(columns.count) === '') return;
      count += 1;
      const period = periodOf(line, text(columns.year), text(columns.quarter));
      if (/\bfraud\b/.test(plain(text(columns.group)))) return;
      const found = cellNumber(text(columns.count));
      if (found === undefined)
        throw fault(line, `${quoted(text(columns.count))} is not a number of offences.`);
      const partnership = nameIn(text(columns.partnership));
      const key = [period.from, force, partnership].join('\n');
      const known = figures.get(key);
      if (known) known.count = (known.count ?? 0) + (found === 'none' ? 0 : found);
      else
        figures.set(key, {
          period,
          force: { name: force },
          ...(partnership !== '' && { partnership: { name: partnership } }),
          line,
          count: found === 'none' ? 0 : found,
        });
    },
    content: () => ({
      table: {
        ...sheetOf(sheet),
        title:
          columns.partnership === undefined
            ? 'Police recorded crime by force and quarter'
            : 'Police recorded crime by Community Safety Partnership and quarter',
        publisher: 'homeOffice',
        fraud: 'rows',
        figures: [...figures.values()],
      },
    }),
  };
}

function sheetOf(sheet: string | undefined): { sheet?: string } {
  return sheet === undefined ? {} : { sheet };
}

function nameIn(text: string | undefined): string {
  return withoutNotes(text ?? '');
}

function forceNamed(name: string, code: string): OfficialForce {
  return { name, ...(FORCE_CODE.test(code) && { code }) };
}
