import { decodePostcodes, type PostcodeShard } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';

/**
 * Checks that every postcode has an LSOA in the file's list, and that every ended postcode is in
 * the grid.
 */
export function* postcodeFaults(
  { terminated, ...shard }: PostcodeShard,
  file: string,
): Generator<BundleFault> {
  const entries = decodePostcodes(shard);
  const lost = [...entries].filter(([, entry]) => entry === undefined).map(([incode]) => incode);
  if (lost.length > 0)
    yield {
      check: 'links',
      file,
      sentence: `gives ${lost.length} postcodes an LSOA that its list does not have, the first ${lost[0]}.`,
    };
  const stray = Object.values(terminated ?? {})
    .flatMap((incodes) => incodes.split(' '))
    .filter((incode) => !entries.has(incode));
  if (stray.length > 0)
    yield {
      check: 'links',
      file,
      sentence: `says that ${stray[0]} has ended, which is not among its postcodes (${stray.length} such).`,
    };
}

/** Number of postcodes in a shard. */
export function countPostcodes({ sectors }: PostcodeShard): number {
  return Object.values(sectors).join('').replaceAll(' ', '').length;
}
