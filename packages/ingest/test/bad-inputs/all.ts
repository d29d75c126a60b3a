import { ARCHIVES } from './archives.js';
import type { BadInput } from './bad-input.js';
import { BYTES } from './bytes.js';
import { CENSUS } from './census.js';
import { COLUMNS } from './columns.js';
import { DESCRIPTIONS } from './descriptions.js';
import { FILES } from './files.js';
import { LOOKUPS } from './lookups.js';
import { MONTHS } from './months.js';
import { OFFICIAL_TABLES } from './official.js';
import { OTHER_POLICE_FILES } from './other-police-files.js';
import { POSTCODE_CASES } from './postcodes.js';
import { PRICES } from './prices.js';
import { ROWS } from './rows.js';

/** Every case, by what is wrong. */
export const BAD_INPUTS: readonly { group: string; cases: readonly BadInput[] }[] = [
  { group: 'Names and places of files', cases: FILES },
  { group: 'Archives', cases: ARCHIVES },
  { group: 'Bytes and lines', cases: BYTES },
  { group: 'Columns of street files', cases: COLUMNS },
  { group: 'Rows of street files', cases: ROWS },
  { group: 'Months and forces', cases: MONTHS },
  { group: 'Outcomes and stop and search', cases: OTHER_POLICE_FILES },
  { group: 'Lookups', cases: LOOKUPS },
  { group: 'Census', cases: CENSUS },
  { group: 'Postcodes', cases: POSTCODE_CASES },
  { group: 'House prices', cases: PRICES },
  { group: 'Official tables', cases: OFFICIAL_TABLES },
  { group: 'Descriptions of the input', cases: DESCRIPTIONS },
];
