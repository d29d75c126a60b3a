import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { geography, type Geography } from '../../core/geography/geography.js';
import type { AreaName } from '../../core/geography/area.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { Finding } from '../../core/findings.js';
import type { CentroidRow } from '../../core/geography/centroids.js';
import { stageMsoas } from './load-msoas.js';
import { PlaceLoader } from './load-places.js';
import { stagePoints } from './load-postcodes.js';
import { stageTowns } from './load-towns.js';
import { runChecks, type Check } from '../checks.js';
import type { CheckedLookup, LookupReader } from '../input/read-lookup.js';
import type { Warehouse } from '../warehouse.js';

/** The areas of the bundle, what the checks found, and the files they came from. */
export interface LoadedGeography {
  geography: Geography;
  /** Where the people of each LSOA are in the mean. */
  centroids: CentroidRow[];
  /** The census table whose total is the population everywhere: TS001, or TS021. */
  populationTable: string;
  findings: Finding[];
  read: CheckedLookup[];
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

const CENTROID_ROW = z.object({ lsoa: z.int(), latitudeE6: z.int(), longitudeE6: z.int() });

const CHILD_ROW = z.object({
  lsoa11: z.string(),
  lsoa21: z.string(),
  change: z.nullable(z.string()),
  lsoa_no: z.int(),
  latitude_e6: z.nullable(z.int()),
  longitude_e6: z.nullable(z.int()),
});

/** Stages the lookups, the census table and the postcodes, and builds the areas. */
export async function loadGeography(
  { lookups }: ChosenInputs,
  warehouse: Warehouse,
  read: LookupReader,
  nationOf: (countries: readonly string[]) => AreaName,
): Promise<LoadedGeography> {
  const places = new PlaceLoader(lookups, warehouse, read);
  await places.load();
  const points = await stagePoints(lookups, warehouse, read);
  const towns = await stageTowns(lookups.towns, warehouse, read);
  const msoas = await stageMsoas(lookups, warehouse, read);
  await warehouse.run('intermediate/geography/int_centroids.sql');
  const lsoas = await warehouse.rows('marts/geography/lsoa21.sql', LSOA_ROW);
  const ltlas = named(await warehouse.rows('marts/geography/ltla.sql', LTLA_ROW));
  const nation = nationOf([...new Set(ltlas.flatMap(({ country }) => country ?? []))].sort());
  return {
    geography: geography(lsoas, ltlas, nation, {
      msoa21: named(await warehouse.rows('marts/places/msoa21.sql', MEMBER_ROW)),
      town: named(await warehouse.rows('marts/places/towns.sql', MEMBER_ROW)),
    }),
    centroids: await warehouse.rows('marts/geography/centroids.sql', CENTROID_ROW),
    populationTable: places.populationTable,
    findings: [
      ...places.findings,
      ...points.findings,
      ...towns.findings,
      ...msoas.findings,
      ...(await runChecks(warehouse, [CENTROID_KNOWN])),
    ],
    read: [...places.read, ...points.read, ...towns.read, ...msoas.read],
  };
}

/** An area whose name the lookup leaves blank is named by its code. */
function named<Row extends { code: string; name: string | null }>(
  rows: readonly Row[],
): (Row & { name: string })[] {
  return rows.map((row) => ({ ...row, name: row.name ?? row.code }));
}

const CENTROID_KNOWN: Check = {
  sql: 'geography/lsoa21_without_centroid.sql',
  level: 'note',
  name: 'lsoaWithoutCentroid',
  what:
    'LSOAs have no centroid, so no areas are named as near to them and larger areas lie ' +
    'where their other LSOAs do',
};

/** Tells one set of lookups from another by their bytes. */
export function readDigest(read: readonly Pick<CheckedLookup, 'sha256'>[]): string {
  return createHash('sha256')
    .update(read.map(({ sha256 }) => sha256).join())
    .digest('hex');
}

/**
 * Digest of all that gives a row its LSOA: the list of LSOAs, and the children of 2011 LSOAs with
 * their centroids.
 */
export async function placingDigest(warehouse: Warehouse, { lsoas }: Geography): Promise<string> {
  const children = await warehouse.rows('marts/geography/lsoa11_children.sql', CHILD_ROW);
  return createHash('sha256')
    .update(JSON.stringify([lsoas.map(({ code }) => code), children]))
    .digest('hex');
}
