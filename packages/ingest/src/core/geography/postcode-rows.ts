import type { PostcodeEntry } from '@crimetrends/sdk/contract';
import type { LsoaRow } from './geography.js';

/**
 * One outcode as the mart gives it: `incode:lsoa_no` with `:YYYY-MM` where ended, separated by
 * spaces.
 */
export interface PostcodeRow {
  outcode: string;
  postcodes: string;
}

/**
 * Each incode's LSOA 2021 and, where it ended, the month. Read one outcode at a time: 2.3 million
 * entries are 300 MB.
 */
export function parsePostcodes(
  { postcodes }: PostcodeRow,
  lsoas: readonly LsoaRow[],
): Map<string, PostcodeEntry> {
  return new Map(postcodes.split(' ').map((text) => entry(text, lsoas)));
}

/** How many postcodes the rows hold. */
export function countPostcodes(rows: readonly PostcodeRow[]): number {
  return rows.reduce((sum, { postcodes }) => sum + postcodes.split(' ').length, 0);
}

function entry(text: string, lsoas: readonly LsoaRow[]): [string, PostcodeEntry] {
  const [incode, lsoa, terminated] = text.split(':') as [string, string, string?];
  return [
    incode,
    { lsoa21: lsoas[Number(lsoa)]!.code, ...(terminated !== undefined && { terminated }) },
  ];
}
