import { CENSUS } from './census.js';
import { Columns, type Recogniser } from './columns.js';
import { GEOGRAPHY, NAMES } from './geography.js';
import { recognised, type Layout } from './layout.js';
import { POLICE, policeHeaderChanged } from './police.js';
import { POSTCODES } from './postcodes.js';
import { looksLikePricePaid } from './prices.js';

const RECOGNISERS: readonly Recogniser[] = [...POLICE, ...GEOGRAPHY, ...POSTCODES, ...CENSUS, ...NAMES];

/** Recognises a file by the columns of its first line; `undefined` when no layout fits. Throws when a police file's columns have moved. */
export function recogniseColumns(columns: readonly string[], file: string): Layout | undefined {
  const named = new Columns(columns);
  for (const recognise of RECOGNISERS) {
    const found = recognise(named);
    if (found) return { ...found, header: columns };
  }
  const moved = policeHeaderChanged(columns, file);
  if (moved) throw moved;
  return looksLikePricePaid(columns) ? { ...recognised('pricePaid'), header: [] } : undefined;
}
