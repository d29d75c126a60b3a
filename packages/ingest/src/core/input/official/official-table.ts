import type { MonthRange } from '@crimetrends/sdk/contract';

/** A row of a sheet: its cells as text, and its line in the file. */
export interface SheetRow {
  line: number;
  cells: readonly string[];
}

/** A police force as an official table names it. */
export interface OfficialForce {
  name: string;
  /** GSS code; absent where the table has none. */
  code?: string;
}

/** A Community Safety Partnership as an official table names it. */
export interface OfficialPartnership {
  name: string;
  /** GSS code of its LTLA; absent where it has none, or several. */
  ltla?: string;
}

/** Recorded crime without fraud of one force or partnership in one period. */
export interface OfficialFigure {
  period: MonthRange;
  force: OfficialForce;
  /** Absent for a whole force. */
  partnership?: OfficialPartnership;
  /** Below 0 where cancelled crimes outnumber new ones; absent where the table says it has none. */
  count?: number;
  /** The line of the figure, or of the first of several that were added up. */
  line: number;
  /** Number of the note beside the force's name. */
  note?: string;
}

/** One sheet of recorded crime that was understood. */
export interface OfficialTable {
  /** Absent in a CSV. */
  sheet?: string;
  title: string;
  publisher: 'ons' | 'homeOffice';
  /** How fraud is left out: the total says so, or the rows of fraud were not added up. */
  fraud: 'column' | 'rows';
  figures: OfficialFigure[];
}

/** The LTLAs of a partnership that covers several, or of several in one LTLA. */
export interface CombinedAuthorities {
  partnership: string;
  ltlas: string[];
}

/** What a sheet turned out to be; `why` where it is no table of recorded crime. */
export type SheetContent =
  | { table: OfficialTable }
  | { combined: CombinedAuthorities[] }
  | { why: string };

/** What was understood of a file of official figures. */
export interface OfficialFile {
  /** Path as the operator named it. */
  file: string;
  bytes: number;
  sha256: string;
  /** Rows of its tables of recorded crime. */
  rows: number;
  tables: OfficialTable[];
  combined: CombinedAuthorities[];
}
