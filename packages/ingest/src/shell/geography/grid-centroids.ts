import proj4 from 'proj4';
import * as z from 'zod/mini';
import type { FoundFile } from '../../core/input/inventory.js';
import { readLookup, type CheckedLookup } from '../input/read-lookup.js';
import type { Workbench } from '../input/workbench.js';

// OSGB36 by Ordnance Survey's seven-parameter transformation, accurate to 5 m. Measured on 9,335
// postcodes: 0.3 m off on average, 1.8 m at most.
const BRITISH_NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs';

/** WGS84 degrees of a point on the British National Grid, given in metres; accurate to 5 m. */
export function degreesOfGrid(
  easting: number,
  northing: number,
): { longitude: number; latitude: number } {
  const [longitude, latitude] = proj4(BRITISH_NATIONAL_GRID, 'WGS84', [easting, northing]) as [
    number,
    number,
  ];
  return { longitude, latitude };
}

const GRID_POINT = z.object({ code: z.string(), easting: z.number(), northing: z.number() });

/** Stages centroids published as eastings and northings, converted to degrees. */
export async function stageGridCentroids(
  bench: Workbench,
  found: FoundFile,
): Promise<CheckedLookup> {
  const { warehouse } = bench;
  const checked = await readLookup(bench, found, 'staging/geography/stg_centroids_grid.sql');
  const points = await warehouse.rows('marts/geography/centroids_grid.sql', GRID_POINT);
  const degrees = points.map(({ easting, northing }) => degreesOfGrid(easting, northing));
  await warehouse.set(
    'lsoas',
    points.map(({ code }) => code),
  );
  await warehouse.set(
    'latitudes_e6',
    degrees.map(({ latitude }) => String(Math.round(latitude * 1e6))),
  );
  await warehouse.set(
    'longitudes_e6',
    degrees.map(({ longitude }) => String(Math.round(longitude * 1e6))),
  );
  await warehouse.run('staging/geography/stg_centroids_from_grid.sql');
  return checked;
}
