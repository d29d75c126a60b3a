/** A Census 2021 table in the registry. */
export interface KnownCensusTable {
  /** The table's number, for example `TS054`. */
  id: string;
  title: string;
  /** What one unit counts. A density is not a count and never summed. */
  of: 'residents' | 'households' | 'residentsPerSquareKilometre';
  /** The beginning of every column name, up to the first colon. */
  stem: string;
  /** Number of categories, where two tables have the same stem. */
  categories?: number;
  /** Categories outside what is counted; they are left out. */
  without?: readonly string[];
}

/** A census table found in a file, with its categories in the order of columns `c01`, `c02` … */
export interface CensusTableOfFile extends Pick<KnownCensusTable, 'id' | 'title' | 'of'> {
  categories: readonly string[];
}

/** Columns of a wide census table: the total, and the categories without subtotals. */
export interface CensusColumns {
  stem: string;
  total: string | undefined;
  categories: { name: string; column: string }[];
}

/**
 * Reads column names of the census download service: `Tenure of household: Owned: Owns outright;
 * measures: Value`.
 */
export function censusColumns(columns: readonly string[]): CensusColumns | undefined {
  const named = columns.flatMap((column) => {
    const found = /^([^:]+): (.+?)(; measures: Value)?$/i.exec(column);
    return found ? [{ stem: found[1]!, name: found[2]!, column }] : [];
  });
  const stem = named[0]?.stem;
  if (stem === undefined || named.some((other) => other.stem !== stem)) return undefined;
  const isTotal = ({ name }: { name: string }): boolean => /^(Total|All categories)\b/i.test(name);
  const parts = named.filter((column) => !isTotal(column));
  const isSubtotal = ({ name }: { name: string }): boolean =>
    parts.some((other) => other.name.startsWith(`${name}: `));
  return {
    stem,
    total: named.find(isTotal)?.column,
    categories: parts
      .filter((part) => !isSubtotal(part))
      .map(({ name, column }) => ({ name, column })),
  };
}

/** The table in the registry that a file's columns belong to. */
export function findCensusTable(
  tables: readonly KnownCensusTable[],
  { stem, categories }: CensusColumns,
): KnownCensusTable | undefined {
  const ofStem = tables.filter((table) => table.stem.toLowerCase() === stem.toLowerCase());
  return ofStem.find(
    (table) => table.categories === undefined || table.categories === categories.length,
  );
}
