import { createHash } from 'node:crypto';
import { geography, type AreaName, type Geography, type LsoaRow, type LtlaRow } from '../core/geography.js';
import type { ChosenInputs } from '../core/choose-inputs.js';
import { sample, type Finding } from '../core/findings.js';
import type { PostcodeRow } from '../core/postcode-rows.js';
import type { CheckedLookup, LookupReader } from './read-lookup.js';
import type { Row, Warehouse } from './warehouse.js';

/** The areas of the bundle, what the checks found, and the files they came from. */
export interface LoadedGeography {
  geography: Geography;
  findings: Finding[];
  read: CheckedLookup[];
}

/** Stages the lookups, the census table and the postcodes, and builds the areas. */
export async function loadGeography(inputs: ChosenInputs, warehouse: Warehouse, read: LookupReader, nationOf: (countries: readonly string[]) => AreaName): Promise<LoadedGeography> {
  const { lookups } = inputs;
  const used: CheckedLookup[] = [];
  const stage = async (found: Parameters<LookupReader>[0], sql: string): Promise<void> => {
    used.push(await read(found, sql));
  };
  await stage(lookups.lsoa21ToWard, 'staging/stg_lsoa21.sql');
  await stage(lookups.lsoa11ToLsoa21, 'staging/stg_lsoa11_to_lsoa21.sql');
  await stage(lookups.ltlaHierarchy, 'staging/stg_ltla_hierarchy.sql');
  await stage(lookups.ltlaToForce, 'staging/stg_ltla_to_force.sql');
  await stage(lookups.population, 'staging/stg_population.sql');
  await warehouse.run('staging/stg_predecessors_empty.sql');
  for (const older of lookups.predecessors) {
    await stage(older, older.layout.kind === 'lsoa11ToLtla' ? 'staging/stg_predecessors_lsoa11.sql' : 'staging/stg_predecessors.sql');
  }
  await warehouse.run('intermediate/int_ltla.sql');
  await warehouse.run('intermediate/int_lsoa21.sql');
  const findings = await placeFindings(warehouse);

  if (lookups.postcodes) {
    await stage(lookups.postcodes, 'staging/stg_postcodes.sql');
    findings.push(...(await postcodeFindings(warehouse)));
  } else await warehouse.run('staging/stg_postcodes_empty.sql');
  if (lookups.centroids) await stage(lookups.centroids, 'staging/stg_centroids.sql');
  else await warehouse.run('staging/stg_centroids_from_postcodes.sql');
  await warehouse.run('intermediate/int_lsoa11_children.sql');
  findings.push(...listed(await warehouse.rows('checks/children_without_centroid.sql'), 'warn', 'childrenWithoutCentroid', 'LSOAs have no centroid, so rows of the 2011 LSOA they were split from may go to a sibling'));

  const lsoas = (await warehouse.rows('marts/lsoa21.sql')) as unknown as LsoaRow[];
  const ltlas = (await warehouse.rows('marts/ltla.sql')) as unknown as LtlaRow[];
  const nation = nationOf([...new Set(ltlas.flatMap(({ country }) => country ?? []))].sort());
  return { geography: geography(lsoas, ltlas, nation), findings, read: used };
}

async function placeFindings(warehouse: Warehouse): Promise<Finding[]> {
  return [
    ...listed(await warehouse.rows('checks/lsoa21_doubled.sql'), 'stop', 'lsoaDoubled', 'LSOAs stand more than once in the ward lookup'),
    ...listed(await warehouse.rows('checks/population_doubled.sql'), 'stop', 'populationDoubled', 'LSOAs have more than one population'),
    ...listed(await warehouse.rows('checks/lsoa21_without_population.sql'), 'stop', 'lsoaWithoutPopulation', 'LSOAs have no population in the census table'),
    ...listed(await warehouse.rows('checks/ltla_without_region.sql'), 'stop', 'ltlaWithoutRegion', 'LTLAs have no county, region or country in any lookup'),
    ...listed(await warehouse.rows('checks/ltla_without_force.sql'), 'stop', 'ltlaWithoutForce', 'LTLAs have no police force area in any lookup'),
  ];
}

// One ONSPD release shipped 77,000 of 2.6 million postcodes (3 %) without a ward.
const MOST_UNPLACED_POSTCODES = 0.01;

async function postcodeFindings(warehouse: Warehouse): Promise<Finding[]> {
  const [{ unknown, blank, total }] = (await warehouse.rows('checks/postcodes_dropped.sql')) as [{ unknown: number; blank: number; total: number }];
  const dropped: Finding[] = unknown + blank === 0 ? [] : [{
    level: unknown + blank > total * MOST_UNPLACED_POSTCODES ? 'stop' : 'note',
    check: 'postcodesWithoutLsoa',
    sentence: `${unknown + blank} of ${total} postcodes have no LSOA of this edition and were left out.`,
  }];
  return [...dropped, ...listed(await warehouse.rows('checks/postcodes_doubled.sql'), 'stop', 'postcodesDoubled', 'postcodes stand more than once')];
}

function listed(rows: readonly Row[], level: Finding['level'], check: string, what: string): Finding[] {
  return rows.length === 0 ? [] : [{ level, check, sentence: `${rows.length} ${what}: ${sample(rows.map(({ code }) => String(code)))}.` }];
}

/** Digest of all that gives a row its LSOA: the list of LSOAs, and the children of 2011 LSOAs with their centroids. */
export async function placingDigest(warehouse: Warehouse, { lsoas }: Geography): Promise<string> {
  const children = await warehouse.rows('marts/lsoa11_children.sql');
  return createHash('sha256').update(JSON.stringify([lsoas.map(({ code }) => code), children])).digest('hex');
}

/** Every outcode with its postcodes. */
export async function loadPostcodes(warehouse: Warehouse): Promise<PostcodeRow[]> {
  return (await warehouse.rows('marts/postcodes.sql')) as unknown as PostcodeRow[];
}
