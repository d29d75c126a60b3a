import type { Character } from './character.js';
import type { Random } from '../random.js';

/** An anonymised point that incidents are moved to, with its `Location` in street files. */
export interface SnapPoint {
  lat: number;
  long: number;
  location: string;
  /** How often incidents fall here, compared with the LSOA's other points. */
  weight: number;
}

const FIRST = [
  'Alder',
  'Barn',
  'Chantry',
  'Drover',
  'Elm',
  'Foundry',
  'Granary',
  'Heron',
  'Island',
  'Juniper',
  'Kiln',
  'Linnet',
  'Mallow',
  'Nettle',
  'Orchard',
  'Plover',
  'Quarry',
  'Ropewalk',
  'Saddler',
  'Tanner',
  'Union',
  'Velvet',
  'Weaver',
  'Yarrow',
];
const SECOND = [
  'Road',
  'Street',
  'Lane',
  'Close',
  'Avenue',
  'Gardens',
  'Drive',
  'Way',
  'Terrace',
  'Court',
];

/** Place types of data.police.uk, with their weight in a town centre. */
export const CENTRE_PLACES: readonly (readonly [string, number])[] = [
  ['Supermarket', 9],
  ['Shopping Area', 12],
  ['Nightclub', 5],
  ['Parking Area', 6],
  ['Bus/Coach Station', 3],
  ['Further/Higher Educational Building', 1],
  ['Theatre/Concert Hall', 1],
  ['Police Station', 1],
];
export const OTHER_PLACES: readonly (readonly [string, number])[] = [
  ['Parking Area', 2],
  ['Petrol Station', 2],
  ['Supermarket', 3],
  ['Sports/Recreation Area', 1.5],
  ['Park/Open Space', 1],
  ['Hospital', 2],
];

// Closer to its own centroid than to any other, so that the nearest part of a split is never in
// doubt.
const REACH_LONG = 0.009;
const REACH_LAT = 0.0055;

/** Snap points of one LSOA: streets everywhere, place types mostly in the centre. */
export function snapPointsOf(
  lat: number,
  long: number,
  character: Character,
  random: Random,
): SnapPoint[] {
  const places =
    character === 'centre' ? CENTRE_PLACES : random.chance(0.5) ? [random.pick(OTHER_PLACES)] : [];
  const streets = Array.from(
    { length: character === 'quiet' ? 4 : 9 + random.below(6) },
    (_, place) => streetName(place, random),
  );
  return [
    ...streets.map((name) => ({
      ...near(lat, long, random),
      location: `On or near ${name}`,
      weight: random.between(0.5, 2),
    })),
    ...places.map(([name, weight]) => ({
      ...near(lat, long, random),
      location: `On or near ${name}`,
      weight,
    })),
  ];
}

/** A street name as in the files. */
export function streetName(place: number, random: Random): string {
  // Some real snap points have no street: the Location is "On or near " with a trailing space.
  if (place === 3 && random.chance(0.25)) return '';
  // The publisher capitalises after an apostrophe ("Tanner'S Row").
  if (place === 4) return `${random.pick(FIRST)}'S Row`;
  const [first, second] = [random.pick(FIRST), random.pick(SECOND)];
  // A street that sounds like a place type is still a street.
  return place === 5 && first < 'F' ? `Supermarket ${second}` : `${first} ${second}`;
}

function near(lat: number, long: number, random: Random): { lat: number; long: number } {
  return {
    lat: lat + random.between(-REACH_LAT, REACH_LAT),
    long: long + random.between(-REACH_LONG, REACH_LONG),
  };
}
