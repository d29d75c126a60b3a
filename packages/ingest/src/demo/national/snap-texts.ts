import { streetName } from '../world/snap-points.js';
import type { Random } from '../random.js';
import type { NationalLsoa } from './places.js';

/**
 * Snap points as text to copy into street rows: `longitude,latitude,Location,LSOA code,LSOA name,`,
 * one after the other.
 */
export interface SnapTexts {
  bytes: Uint8Array;
  /** Start of each text, and the end of the last. */
  starts: Uint32Array;
  /** Weight of each point's incidents; those of a force sum to 1. */
  weights: Float64Array;
  /** 1 where the text has an LSOA code of 2011. */
  recoded: Uint8Array;
}

/** About the number of points for each LSOA on the police map. */
const POINTS_PER_LSOA = 16;
const PLACES = [
  'Supermarket',
  'Parking Area',
  'Shopping Area',
  'Petrol Station',
  'Sports/Recreation Area',
  'Nightclub',
  'Hospital',
];

/**
 * The points of some LSOAs. With `oldCodes`, every other point of a split LSOA has its code of
 * 2011.
 */
export function snapTexts(
  lsoas: readonly NationalLsoa[],
  oldCodes: boolean,
  random: Random,
): SnapTexts {
  const count = lsoas.length * POINTS_PER_LSOA;
  const texts: string[] = [];
  const weights = new Float64Array(count);
  const recoded = new Uint8Array(count);
  for (const lsoa of lsoas) {
    for (let point = 0; point < POINTS_PER_LSOA; point++) {
      const isOld = oldCodes && lsoa.lsoa11 !== undefined && point % 2 === 0;
      const { code, name } = isOld ? lsoa.lsoa11! : { code: lsoa.lsoa21, name: lsoa.name };
      weights[texts.length] = lsoa.risk * random.between(0.2, 1.8);
      recoded[texts.length] = isOld ? 1 : 0;
      const location = point >= 14 ? random.pick(PLACES) : streetName(point, random);
      texts.push(
        `${near(lsoa.long, random)},${near(lsoa.lat, random)},On or near ` +
          `${location},${code},${name.includes(',') ? `"${name}"` : name},`,
      );
    }
  }
  const sum = weights.reduce((a, b) => a + b, 0);
  const starts = new Uint32Array(count + 1);
  // All texts are ASCII, so characters are bytes.
  texts.forEach((text, place) => {
    starts[place + 1] = starts[place]! + text.length;
  });
  return {
    bytes: Buffer.from(texts.join(''), 'latin1'),
    starts,
    weights: weights.map((weight) => weight / sum),
    recoded,
  };
}

// Within a quarter of the distance to the next centroid, so that the nearest part of a split is
// never in doubt.
function near(degrees: number, random: Random): string {
  return (degrees + random.between(-0.0015, 0.0015)).toFixed(6);
}
