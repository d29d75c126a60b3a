import type { Finding } from '../../core/findings.js';
import type { AreaName } from '../../core/geography/area.js';
import { placeCities } from '../../core/geography/cities.js';
import type { CentroidRow } from '../../core/geography/centroids.js';
import { geography, type Geography } from '../../core/geography/geography.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { KnownCity } from '../../core/input/known-cities.js';
import { runChecks, type Check } from '../checks.js';
import type { CheckedLookup } from '../input/read-lookup.js';
import type { Workbench } from '../input/workbench.js';
import { readAreas, readCentroids } from './area-rows.js';
import { stageMsoas } from './load-msoas.js';
import { PlaceLoader } from './load-places.js';
import { stagePoints } from './load-postcodes.js';
import { stageTowns } from './load-towns.js';
import { lookupsDigest, placingDigest } from './lookup-digests.js';

/** The areas of a release, what the checks found, and the files they came from. */
export interface LoadedGeography {
  geography: Geography;
  /** Population-weighted centroid of each LSOA. */
  centroids: CentroidRow[];
  /** Census table that the population is taken from: TS001, else TS021. */
  populationTable: string;
  /** Digests of the lookups' bytes, and of everything that gives a row its LSOA. */
  digests: { lookups: string; placing: string };
  /** Whether the postcode directory says which postcodes have ended. */
  hasEndDates: boolean;
  findings: Finding[];
  read: CheckedLookup[];
}

/** Stages the lookups, the census table and the postcodes, and builds the areas. */
export async function loadGeography(
  bench: Workbench,
  { lookups }: ChosenInputs,
  nationOf: (countries: readonly string[]) => AreaName,
  knownCities: readonly KnownCity[] = [],
): Promise<LoadedGeography> {
  const { warehouse } = bench;
  const places = new PlaceLoader(bench, lookups);
  await places.load();
  const points = await stagePoints(bench, lookups);
  const towns = await stageTowns(bench, lookups, points.directory);
  const msoas = await stageMsoas(bench, lookups);
  await warehouse.run('intermediate/geography/int_centroids.sql');
  const { lsoas, ltlas, msoa21, town } = await readAreas(warehouse);
  const cities = placeCities(knownCities, { lsoas, ltlas, town });
  const members = { msoa21, town: cities.town, city: cities.city };
  const nation = nationOf([...new Set(ltlas.flatMap(({ country }) => country ?? []))].sort());
  const read = [...places.read, ...points.read, ...towns.read, ...msoas.read];
  return {
    geography: geography(lsoas, ltlas, nation, members, cities.codes),
    centroids: await readCentroids(warehouse),
    digests: {
      lookups: lookupsDigest(read),
      placing: await placingDigest(warehouse, lsoas),
    },
    hasEndDates: points.hasEndDates,
    populationTable: places.populationTable,
    findings: [
      ...places.findings,
      ...points.findings,
      ...towns.findings,
      ...msoas.findings,
      ...cities.findings,
      ...(await runChecks(warehouse, [CENTROID_KNOWN])),
    ],
    read,
  };
}

const CENTROID_KNOWN: Check = {
  sql: 'geography/lsoa21_without_centroid.sql',
  level: 'note',
  name: 'lsoaWithoutCentroid',
  what:
    '{LSOA has|LSOAs have} no centroid, so no areas are named as near to {it|them} and larger areas lie ' +
    'where their other LSOAs do',
};
