import { decodePostcodes, type PostcodeShard } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';

/**
 * A postcode whose grid character names no LSOA of the file, or an ended postcode that the grid
 * does not hold.
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

/** How many postcodes a shard holds. */
export function countPostcodes({ sectors }: PostcodeShard): number {
  return Object.values(sectors).join('').replaceAll(' ', '').length;
}
