import { createHash } from 'node:crypto';
import {
  geography,
  type Geography,
  type LsoaRow,
  type LtlaRow,
  type MemberRow,
} from '../../core/geography/geography.js';
import type { AreaName } from '../../core/geography/area.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import { listed, type Finding } from '../../core/findings.js';
import type { CentroidRow } from '../../core/geography/centroids.js';
import { stageMsoas } from './load-msoas.js';
import { PlaceLoader } from './load-places.js';
import { stagePoints } from './load-postcodes.js';
import { stageTowns } from './load-towns.js';
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
  const lsoas = (await warehouse.rows('marts/geography/lsoa21.sql')) as unknown as LsoaRow[];
  const ltlas = (await warehouse.rows('marts/geography/ltla.sql')) as unknown as LtlaRow[];
  const nation = nationOf([...new Set(ltlas.flatMap(({ country }) => country ?? []))].sort());
  const members = async (mart: string): Promise<MemberRow[]> =>
    (await warehouse.rows(mart)) as unknown as MemberRow[];
  return {
    geography: geography(lsoas, ltlas, nation, {
      msoa21: await members('marts/places/msoa21.sql'),
      town: await members('marts/places/towns.sql'),
    }),
    centroids: (await warehouse.rows('marts/geography/centroids.sql')) as unknown as CentroidRow[],
    populationTable: places.populationTable,
    findings: [
      ...places.findings,
      ...points.findings,
      ...towns.findings,
      ...msoas.findings,
      ...(await centroidFindings(warehouse)),
    ],
    read: [...places.read, ...points.read, ...towns.read, ...msoas.read],
  };
}

async function centroidFindings(warehouse: Warehouse): Promise<Finding[]> {
  return listed(
    await warehouse.rows('checks/geography/lsoa21_without_centroid.sql'),
    'note',
    'lsoaWithoutCentroid',
    'LSOAs have no centroid, so no areas are named as near to them and larger areas lie where their other LSOAs do',
  );
}

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
  const children = await warehouse.rows('marts/geography/lsoa11_children.sql');
  return createHash('sha256')
    .update(JSON.stringify([lsoas.map(({ code }) => code), children]))
    .digest('hex');
}
