import type { Finding } from '../../core/findings.js';
import type { FoundFile } from '../../core/input/inventory.js';
import { runChecks, type Check } from '../checks.js';
import { readLookup, type CheckedLookup } from '../input/read-lookup.js';
import { single, stageNewestComplete } from '../input/stage-editions.js';
import type { Workbench } from '../input/workbench.js';

/** Stages the built-up area, or the major town or city, of each LSOA; none without a lookup. */
export async function stageTowns(
  bench: Workbench,
  towns: readonly FoundFile[],
): Promise<{ findings: Finding[]; read: CheckedLookup[] }> {
  const { warehouse } = bench;
  if (towns.length === 0) {
    await warehouse.run('staging/places/stg_towns_empty.sql');
    await warehouse.run('intermediate/places/int_towns.sql');
    return { findings: [NO_TOWNS], read: [] };
  }
  return stageNewestComplete(single(towns), {
    stage: async ([found]) => {
      const checked = await readLookup(
        bench,
        found!,
        found!.layout.kind === 'lsoa11ToTown'
          ? 'staging/places/stg_towns_lsoa11.sql'
          : 'staging/places/stg_towns.sql',
      );
      await warehouse.run('intermediate/places/int_towns.sql');
      return [checked];
    },
    check: () => runChecks(warehouse, ONE_TOWN_EACH),
  });
}

const ONE_TOWN_EACH: readonly Check[] = [
  {
    sql: 'places/towns_missing.sql',
    level: 'warn',
    name: 'townsMissing',
    what: '{LSOA is missing from the lookup of towns and lies|LSOAs are missing from the lookup of towns and lie} in none',
  },
  {
    sql: 'places/towns_doubled.sql',
    level: 'note',
    name: 'townsDoubled',
    what:
      '{LSOA was|LSOAs were} made from parts of several towns, or of a town and open country; ' +
      'each was given the first town by code',
  },
];

const NO_TOWNS: Finding = {
  level: 'note',
  check: 'noTowns',
  sentence:
    'No lookup of towns was found, so the bundle has none. ' +
    'Add one of LSOA 2021 to built-up areas (columns LSOA21CD and BUA24CD) or of LSOA 2011 to ' +
    'major towns and cities (LSOA11CD and TCITY15CD).',
};
