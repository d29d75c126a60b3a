import { monthNumber } from '@crimetrends/sdk/contract';
import type { Lsoa11Change } from '../world/lsoa11.js';
import { btpMonth, btpSupplied, psniMonth, psniSupplied } from '../world/layers.js';
import { FORCES, type Force } from '../world/nation.js';
import type { Lsoa } from '../world/places.js';
import type { Random } from '../random.js';
import { OPEN_OUTCOME } from '../world/incident-mix.js';
import {
  forceMonth,
  leaveOpen,
  streetFields,
  STREET_HEADER,
  type StreetRow,
} from './street-rows.js';
import { submissionOf } from '../world/submissions.js';
import { tableText } from '../table.js';
import {
  partialSubmission,
  strayRows,
  stubRows,
  withBlankPlaces,
  withEqualAsbRows,
  withOldCodes,
  withRepeatedRecords,
  withReusedId,
} from '../world/traps.js';
import type { DemoFile } from '../demo-file.js';

/** One force's street file for one month, with the truth about its rows. */
export interface StreetFile {
  slug: string;
  month: string;
  newline: '\n' | '\r\n';
  rows: readonly StreetRow[];
}

/** Everything street files are made from. */
export interface StreetWorld {
  months: readonly string[];
  lsoas: readonly Lsoa[];
  changes: readonly Lsoa11Change[];
  /** 1 gives England's rates. */
  volume: number;
  random: Random;
}

const STUB_LIES_IN = FORCES.find(({ slug }) => slug === 'harrowmouth')!;

/** The month in which data.police.uk changed to LSOA 2021 codes. */
const CODES_MOVED = '2023-06';
/** Forces whose history was not rewritten: their earlier files mix both vintages. */
const MIXES_VINTAGES = new Set(['wexmere', 'greater-brackwater']);

/**
 * Street files of the four forces. A month that was not supplied has no file, or one without rows.
 */
export function streetFiles(world: StreetWorld): StreetFile[] {
  return world.months.flatMap((month) =>
    FORCES.flatMap((force) => {
      const submission = submissionOf(force, month);
      if (submission === 'none') return [];
      const rows = submission === 'headerOnly' ? [] : forceRows(world, force, month);
      return [{ slug: force.slug, month, newline: newlineOf(force.slug, month), rows }];
    }),
  );
}

/** Files of the British Transport Police. */
export function btpFiles({ months, lsoas, random }: StreetWorld): StreetFile[] {
  return months.filter(btpSupplied).map((month): StreetFile => ({
    slug: 'btp',
    month,
    newline: '\r\n',
    rows: btpMonth(month, lsoas, random.stream(`btp/${month}`)),
  }));
}

/** Files of the Police Service of Northern Ireland. */
export function psniFiles({ months, random }: StreetWorld): StreetFile[] {
  return months.filter(psniSupplied).map((month): StreetFile => ({
    slug: 'northern-ireland',
    month,
    newline: '\n',
    rows: psniMonth(month, random.stream(`psni/${month}`)),
  }));
}

/**
 * The file as in an archive of one month before: the same rows, more of them under investigation.
 */
export function earlierVintage(file: StreetFile, random: Random): StreetFile {
  const rows = file.rows.map((row) =>
    row.crimeId && random.chance(0.4) ? { ...row, outcome: OPEN_OUTCOME } : row,
  );
  return { ...file, newline: '\r\n', rows };
}

/** Path as in the publisher's archive, and CSV. */
export function streetFileText({ slug, month, newline, rows }: StreetFile): DemoFile {
  return {
    path: `${month}/${month}-${slug}-street.csv`,
    content: tableText(STREET_HEADER, rows.map(streetFields), { newline }),
  };
}

function forceRows(world: StreetWorld, force: Force, month: string): StreetRow[] {
  const random = world.random.stream(`street/${force.slug}/${month}`);
  if (submissionOf(force, month) === 'stub')
    return stubRows(
      force,
      month,
      world.lsoas.filter(({ ltla }) => ltla.force === STUB_LIES_IN),
      random,
    );
  const last = world.months.at(-1)!;
  let rows = forceMonth(force, month, world.lsoas, world.volume, random);
  if (submissionOf(force, month) === 'partial') rows = partialSubmission(rows, random);
  rows = [...rows, ...strayRows(force, month, world.lsoas, random)];
  rows = leaveOpen(rows, monthNumber(last) - monthNumber(month), random);
  if (MIXES_VINTAGES.has(force.slug) && month < CODES_MOVED)
    rows = withOldCodes(rows, world.changes, random);
  rows.sort((a, b) => (a.lsoaName < b.lsoaName ? -1 : a.lsoaName > b.lsoaName ? 1 : 0));
  rows = withBlankPlaces(rows, month, random);
  if (monthNumber(month) % 3 === 0) rows = withRepeatedRecords(rows, repeats(force, month), random);
  if (monthNumber(month) % 2 === 0) rows = withReusedId(rows, random);
  return withEqualAsbRows(rows, random);
}

// In one real malformed file a record appears 13 times.
function repeats({ slug }: Force, month: string): number {
  return slug === 'skelder' && month.endsWith('-10') ? 12 : 1;
}

// The publisher changed line endings over the years, one force at a time.
function newlineOf(slug: string, month: string): '\n' | '\r\n' {
  if (slug === 'harrowmouth') return '\r\n';
  return slug === 'skelder' && month < '2025-01' ? '\r\n' : '\n';
}
