import type { PostcodeEntry } from '@crimetrends/sdk/contract';
import type { LsoaRow } from './geography.js';

/** The mark of a live postcode that is not residential. */
export const NON_RESIDENTIAL = 'n';

/**
 * One outcode and its postcodes from the mart: `incode:lsoa_no`, with `:YYYY-MM` where ended and
 * `:n` where live but not residential, separated by spaces.
 */
export interface PostcodeRow {
  outcode: string;
  postcodes: string;
}

/**
 * LSOA 2021 of each incode, and the month it ended. Parse one outcode at a time: 2.3 million
 * entries take 300 MB.
 */
export function parsePostcodes(
  { postcodes }: PostcodeRow,
  lsoas: readonly LsoaRow[],
): Map<string, PostcodeEntry> {
  return new Map(postcodes.split(' ').map((text) => entry(text, lsoas)));
}

/** Number of postcodes in all rows. */
export function countPostcodes(rows: readonly PostcodeRow[]): number {
  return rows.reduce((sum, { postcodes }) => sum + postcodes.split(' ').length, 0);
}

function entry(text: string, lsoas: readonly LsoaRow[]): [string, PostcodeEntry] {
  const [incode, lsoa, mark] = text.split(':') as [string, string, string?];
  const terminated = mark === NON_RESIDENTIAL ? undefined : mark;
  return [
    incode,
    { lsoa21: lsoas[Number(lsoa)]!.code, ...(terminated !== undefined && { terminated }) },
  ];
}
