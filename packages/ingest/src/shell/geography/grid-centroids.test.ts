import { expect, test } from 'vitest';
import { degreesOfGrid } from './grid-centroids.js';

const METRES_PER_DEGREE = 111_320;

// Ordnance Survey, "A guide to coordinate systems in Great Britain": test points of the exact
// transformation OSTN15.
test.each([
  ['St Mary’s, Scilly', 91492.146, 11318.804, 49.9222639373, -6.29977752014],
  ['Caister, Norfolk', 651409.804, 313177.45, 52.65800783, 1.71607397],
])(
  'a point of the national grid at %s is converted within 5 m',
  (_place, easting, northing, latitude, longitude) => {
    const found = degreesOfGrid(easting, northing);
    const north = (found.latitude - latitude) * METRES_PER_DEGREE;
    const east =
      (found.longitude - longitude) * METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
    expect(Math.hypot(north, east)).toBeLessThan(5);
  },
);
