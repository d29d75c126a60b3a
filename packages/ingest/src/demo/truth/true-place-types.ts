import type { MonthRange } from '@crimetrends/sdk/contract';
import { CENTRE_PLACES, OTHER_PLACES } from '../world/snap-points.js';
import type { StreetFile } from '../files/street-files.js';
import type { StreetRow } from '../files/street-rows.js';

/** Where an area's counted incidents are said to have happened. */
export interface TruePlaceTypes {
  incidents: number;
  types: Record<string, number>;
  snapPoints: number;
  snapPointsOfHalf: number;
}

const PLACES = new Map(
  [...CENTRE_PLACES, ...OTHER_PLACES].map(([name]) => [`On or near ${name}`, name]),
);

/** Tallies place types from the rows of a window as made, by code of LSOA and LTLA. */
export function truePlaceTypes(
  window: MonthRange,
  street: readonly StreetFile[],
): Record<string, TruePlaceTypes> {
  const areas = new Map<string, StreetRow[]>();
  for (const row of street
    .filter(({ month }) => window.from <= month && month <= window.to)
    .flatMap(({ rows }) => rows)) {
    if (row.bucket !== 'counted') continue;
    for (const code of [row.lsoa!.lsoa21, row.lsoa!.ltla.code]) {
      if (!areas.has(code)) areas.set(code, []);
      areas.get(code)!.push(row);
    }
  }
  return Object.fromEntries(
    [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, rows]) => [code, tally(rows)]),
  );
}

function tally(rows: readonly StreetRow[]): TruePlaceTypes {
  const types: Record<string, number> = {};
  const points = new Map<string, number>();
  for (const { location, long, lat } of rows) {
    const place = PLACES.get(location);
    if (place !== undefined) types[place] = (types[place] ?? 0) + 1;
    points.set(`${long} ${lat}`, (points.get(`${long} ${lat}`) ?? 0) + 1);
  }
  const fullest = [...points.values()].sort((a, b) => b - a);
  const half =
    fullest.findIndex(
      (_, index) =>
        2 * fullest.slice(0, index + 1).reduce((sum, count) => sum + count, 0) >= rows.length,
    ) + 1;
  return { incidents: rows.length, types, snapPoints: points.size, snapPointsOfHalf: half };
}
