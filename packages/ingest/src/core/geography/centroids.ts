import type { AreaParts } from './area-parts.js';
import type { LsoaRow } from './geography.js';

/**
 * Population-weighted centroid of an LSOA (an index), in millionths of a degree: whole numbers add
 * up exactly.
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

/** Population-weighted centroids of areas, computed from those of their LSOAs. */
export class Centroids {
  readonly #rows: ReadonlyMap<number, CentroidRow>;

  constructor(
    rows: readonly CentroidRow[],
    readonly lsoas: readonly LsoaRow[],
  ) {
    this.#rows = new Map(rows.map((row) => [row.lsoa, row]));
  }

  /**
   * Mean of the centroids of an area's LSOAs, weighted by their residents who live in the area;
   * undefined where none has a centroid.
   */
  of({ lsoas, shares }: AreaParts): Point | undefined {
    const parts = lsoas.flatMap((lsoa, index) => {
      const row = this.#rows.get(lsoa);
      return row ? [{ row, residents: this.lsoas[lsoa]!.population * (shares?.[index] ?? 1) }] : [];
    });
    // Where the census counted nobody, use the plain mean.
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
