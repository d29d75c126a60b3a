import type { AreaParts } from './area-parts.js';
import type { LsoaRow } from './geography.js';

/**
 * Where the people of an LSOA are in the mean, in millionths of a degree, which are whole and add
 * up exactly. `lsoa` is an index.
 */
export interface CentroidRow {
  lsoa: number;
  latitudeE6: number;
  longitudeE6: number;
}

/** In degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Population-weighted centroids of areas, from those of their LSOAs. */
export class Centroids {
  readonly #rows: ReadonlyMap<number, CentroidRow>;

  constructor(
    rows: readonly CentroidRow[],
    readonly lsoas: readonly LsoaRow[],
  ) {
    this.#rows = new Map(rows.map((row) => [row.lsoa, row]));
  }

  /**
   * The mean of the centroids of an area's LSOAs, each weighted by those of its residents who live
   * in the area; undefined where none has a centroid.
   */
  of({ lsoas, shares }: AreaParts): Point | undefined {
    const parts = lsoas.flatMap((lsoa, index) => {
      const row = this.#rows.get(lsoa);
      return row ? [{ row, residents: this.lsoas[lsoa]!.population * (shares?.[index] ?? 1) }] : [];
    });
    // Ground where the census counted nobody lies where its LSOAs do.
    return meanOf(parts) ?? meanOf(parts.map(({ row }) => ({ row, residents: 1 })));
  }
}

function meanOf(parts: readonly { row: CentroidRow; residents: number }[]): Point | undefined {
  let [residents, latitude, longitude] = [0, 0, 0];
  for (const part of parts) {
    residents += part.residents;
    latitude += part.residents * part.row.latitudeE6;
    longitude += part.residents * part.row.longitudeE6;
  }
  return residents === 0
    ? undefined
    : { latitude: latitude / residents / 1e6, longitude: longitude / residents / 1e6 };
}
