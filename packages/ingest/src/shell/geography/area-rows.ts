import * as z from 'zod/mini';
import type { CentroidRow } from '../../core/geography/centroids.js';
import type { LsoaRow, LtlaRow, MemberRow } from '../../core/geography/geography.js';
import type { Warehouse } from '../warehouse.js';

/** The staged areas that a geography is built from, LSOAs and members in the order of codes. */
export interface AreaRows {
  lsoas: LsoaRow[];
  ltlas: LtlaRow[];
  msoa21: MemberRow[];
  town: MemberRow[];
}

const LSOA_ROW = z.object({
  code: z.string(),
  name: z.string(),
  ward: z.nullable(z.string()),
  wardName: z.nullable(z.string()),
  wardNameWelsh: z.nullable(z.string()),
  ltla: z.string(),
  population: z.int(),
});

const LTLA_ROW = z.object({
  code: z.string(),
  name: z.nullable(z.string()),
  nameWelsh: z.nullable(z.string()),
  county: z.nullable(z.string()),
  countyName: z.nullable(z.string()),
  countyNameWelsh: z.nullable(z.string()),
  region: z.nullable(z.string()),
  regionName: z.nullable(z.string()),
  regionNameWelsh: z.nullable(z.string()),
  country: z.nullable(z.string()),
  countryName: z.nullable(z.string()),
  countryNameWelsh: z.nullable(z.string()),
  force: z.nullable(z.string()),
  forceName: z.nullable(z.string()),
});

const MEMBER_ROW = z.object({
  lsoa: z.int(),
  code: z.string(),
  name: z.nullable(z.string()),
  nameWelsh: z.nullable(z.string()),
});

/** Reads the staged areas. */
export async function readAreas(warehouse: Warehouse): Promise<AreaRows> {
  return {
    lsoas: await warehouse.rows('marts/geography/lsoa21.sql', LSOA_ROW),
    ltlas: named(await warehouse.rows('marts/geography/ltla.sql', LTLA_ROW)),
    msoa21: named(await warehouse.rows('marts/places/msoa21.sql', MEMBER_ROW)),
    town: named(await warehouse.rows('marts/places/towns.sql', MEMBER_ROW)),
  };
}

/** An area whose name the lookup leaves blank is named by its code. */
function named<Row extends { code: string; name: string | null }>(
  rows: readonly Row[],
): (Row & { name: string })[] {
  return rows.map((row) => ({ ...row, name: row.name ?? row.code }));
}

const CENTROID_ROW = z.object({ lsoa: z.int(), latitudeE6: z.int(), longitudeE6: z.int() });

/** Reads the population-weighted centroid of each LSOA that has one. */
export async function readCentroids(warehouse: Warehouse): Promise<CentroidRow[]> {
  return warehouse.rows('marts/geography/centroids.sql', CENTROID_ROW);
}
