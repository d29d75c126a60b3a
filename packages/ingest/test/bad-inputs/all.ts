import { ARCHIVES } from './archives.js';
import type { BadInput } from './bad-input.js';
import { BYTES } from './bytes.js';
import { FILES } from './files.js';
import { MONTHS } from './months.js';

/** Every case, by what is wrong. */
export const BAD_INPUTS: readonly { group: string; cases: readonly BadInput[] }[] = [
  { group: 'Names and places of files', cases: FILES },
  { group: 'Archives', cases: ARCHIVES },
  { group: 'Bytes and lines', cases: BYTES },
  { group: 'Months and forces', cases: MONTHS },
];
