import type { PostcodeEntry } from '@crimetrends/sdk/contract';
import type { LsoaRow } from './geography.js';

/** One outcode as the mart gives it: `incode:lsoa_no` with `:YYYY-MM` where ended, separated by spaces. */
export interface PostcodeRow {
  outcode: string;
  postcodes: string;
}

/** By outcode, each incode's LSOA 2021 and, where it ended, the month. */
export function parsePostcodeRows(rows: readonly PostcodeRow[], lsoas: readonly LsoaRow[]): Map<string, Map<string, PostcodeEntry>> {
  return new Map(rows.map(({ outcode, postcodes }) => [outcode, new Map(postcodes.split(' ').map((text) => entry(text, lsoas)))]));
}

function entry(text: string, lsoas: readonly LsoaRow[]): [string, PostcodeEntry] {
  const [incode, lsoa, terminated] = text.split(':') as [string, string, string?];
  return [incode, { lsoa21: lsoas[Number(lsoa)]!.code, ...(terminated !== undefined && { terminated }) }];
}
