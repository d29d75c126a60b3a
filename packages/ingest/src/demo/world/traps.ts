import type { Lsoa } from './places.js';
import type { Lsoa11Change } from './lsoa11.js';
import type { Random } from '../random.js';
import { ASB_LABEL } from './incident-mix.js';
import { streetRow, type StreetRow } from '../files/street-rows.js';
import type { Force } from './nation.js';

/** Partial submission: the file exists but has only a quarter of the usual rows. */
export function partialSubmission(rows: readonly StreetRow[], random: Random): StreetRow[] {
  return rows.filter(() => random.chance(0.25));
}

/** Stub: the only file of a silent force, with a few rows that all lie in another force's LSOAs. */
export function stubRows(
  force: Force,
  month: string,
  elsewhere: readonly Lsoa[],
  random: Random,
): StreetRow[] {
  return Array.from({ length: ROWS_OF_STUB }, () => {
    const lsoa = random.pick(elsewhere);
    return streetRow(force, month, lsoa, random.pick(lsoa.snapPoints), 'Other theft', random);
  });
}

const ROWS_OF_STUB = 14;

/**
 * Stray rows: forces report incidents outside their own area, so a silent force's area is not
 * empty.
 */
export function strayRows(
  force: Force,
  month: string,
  lsoas: readonly Lsoa[],
  random: Random,
): StreetRow[] {
  const elsewhere = lsoas.filter((lsoa) => lsoa.ltla.force !== force);
  return Array.from({ length: random.poisson(4) }, (_, place) => {
    const lsoa = random.pick(elsewhere);
    return streetRow(
      force,
      month,
      lsoa,
      random.pick(lsoa.snapPoints),
      place % 4 === 3 ? ASB_LABEL : 'Violence and sexual offences',
      random,
    );
  });
}

/**
 * Mixed vintages: before 2023-06 some rows have LSOA 2011 codes, next to rows with 2021 codes in
 * the same file.
 */
export function withOldCodes(
  rows: readonly StreetRow[],
  changes: readonly Lsoa11Change[],
  random: Random,
): StreetRow[] {
  return rows.map((row) => {
    const parents = changes.filter(({ lsoa21, change }) => change !== 'U' && lsoa21 === row.lsoa);
    if (parents.length === 0 || random.chance(0.4)) return row;
    const { lsoa11, lsoa11Name, change } = random.pick(parents);
    return {
      ...row,
      lsoaCode: lsoa11,
      lsoaName: lsoa11Name,
      recoded: change === 'M' ? 'merge' : 'split',
    };
  });
}

/**
 * Missing places: about 2 % of rows have no LSOA, coordinates or street. Older files say "No
 * location".
 */
export function withBlankPlaces(
  rows: readonly StreetRow[],
  month: string,
  random: Random,
): StreetRow[] {
  const location = month < '2024-01' ? 'No location' : 'No Location';
  const blank = rows.map((row) =>
    random.chance(0.02)
      ? {
          ...withoutRecode(row),
          location,
          long: '',
          lat: '',
          lsoaCode: '',
          lsoaName: '',
          bucket: 'noLocation' as const,
        }
      : row,
  );
  return [
    ...blank.filter(({ bucket }) => bucket !== 'noLocation'),
    ...blank.filter(({ bucket }) => bucket === 'noLocation'),
  ];
}

/** Repeated records: equal rows with a Crime ID, once or twelve more times, count once. */
export function withRepeatedRecords(
  rows: readonly StreetRow[],
  times: number,
  random: Random,
): StreetRow[] {
  const found = rows.filter(({ crimeId, bucket }) => crimeId && bucket === 'counted');
  if (found.length === 0) return [...rows];
  const row = random.pick(found);
  const blank = rows.find(({ crimeId, bucket }) => crimeId && bucket === 'noLocation');
  // A repeated record without a place is a duplicate first: duplicates take precedence in the
  // ledger.
  const again = [...Array.from({ length: times }, () => row), ...(blank ? [blank] : [])];
  return insertAfter(
    rows,
    again.map((copy) => ({ ...withoutRecode(copy), bucket: 'duplicate' as const })),
  );
}

/** Equal rows without an id: two ASB incidents at one snap point look alike and both count. */
export function withEqualAsbRows(rows: readonly StreetRow[], random: Random): StreetRow[] {
  const asb = rows.filter(
    ({ crimeType, bucket }) => crimeType === ASB_LABEL && bucket === 'counted',
  );
  return asb.length === 0 ? [...rows] : insertAfter(rows, [{ ...random.pick(asb) }]);
}

/** A Crime ID used again at another place: both rows count, because the id is not a key. */
export function withReusedId(rows: readonly StreetRow[], random: Random): StreetRow[] {
  const crimes = rows.filter(({ crimeId, bucket }) => crimeId && bucket === 'counted');
  if (crimes.length < 2) return [...rows];
  const first = random.pick(crimes);
  const other = crimes.find(
    ({ lsoaCode, location }) => lsoaCode !== first.lsoaCode && location !== first.location,
  );
  return other ? insertAfter(rows, [{ ...other, crimeId: first.crimeId }]) : [...rows];
}

function withoutRecode({ recoded: _, ...row }: StreetRow): StreetRow {
  return row;
}

/** Puts each row after the one it was made from (by id and place), or at the end. */
function insertAfter(rows: readonly StreetRow[], added: readonly StreetRow[]): StreetRow[] {
  const result = [...rows];
  for (const row of added) {
    const place = result.findIndex(
      ({ crimeId, lsoaCode, long }) =>
        crimeId === row.crimeId && lsoaCode === row.lsoaCode && long === row.long,
    );
    result.splice(place < 0 ? result.length : place + 1, 0, row);
  }
  return result;
}
