import { census } from './census.js';
import type { KnownCensusTable } from './census-table.js';
import { Columns, type Recogniser } from './columns.js';
import { GEOGRAPHY, NAMES } from './geography.js';
import type { Layout } from './layout.js';
import { OFFICIAL } from './official.js';
import { POLICE, policeHeaderChanged } from './police.js';
import { POSTCODES } from './postcodes.js';
import { PRICE_PAID } from './price-paid.js';

// A postcode directory has codes of every geography, so it is tried before the lookups.
const recognisers = (tables: readonly KnownCensusTable[]): readonly Recogniser[] => [
  ...POLICE,
  ...OFFICIAL,
  ...POSTCODES,
  ...GEOGRAPHY,
  ...census(tables),
  ...NAMES,
  ...PRICE_PAID,
];

/**
 * Recognises a table by its first two rows; `undefined` when no layout fits. Throws when a police
 * file's columns have moved.
 * @param rows column names and, if there is one, the first row below them
 * @param tables the census tables in the registry
 */
export function recogniseTable(
  [columns = [], firstRow = []]: readonly (readonly string[])[],
  file: string,
  tables: readonly KnownCensusTable[],
): Layout | undefined {
  const start = new Columns(columns, firstRow, file);
  for (const recognise of recognisers(tables)) {
    const found = recognise(start);
    if (found) return { ...found, header: found.kind === 'pricePaid' ? [] : columns };
  }
  const moved = policeHeaderChanged(columns, file);
  if (moved) throw moved;
  return undefined;
}
