import type { Finding } from '../../core/findings.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { FoundFile } from '../../core/input/inventory.js';
import { runChecks, type Check } from '../checks.js';
import { readLookup, type CheckedLookup } from '../input/read-lookup.js';
import { single, stageNewestComplete } from '../input/stage-editions.js';
import type { Workbench } from '../input/workbench.js';

/** What the checks found, and the files that were read. */
interface Staged {
  findings: Finding[];
  read: CheckedLookup[];
}

/**
 * Stages the town of each LSOA: the built-up area of a lookup, else of the postcode directory, which
 * must be staged before; else the major town or city of 2015. None without any of these.
 *
 * @param directory the files of the postcode directory
 */
export async function stageTowns(
  bench: Workbench,
  { towns, townNames }: ChosenInputs['lookups'],
  directory: readonly CheckedLookup[],
): Promise<Staged> {
  const staged = await stageEach(bench, towns, townNames, directory);
  await bench.warehouse.run('intermediate/places/int_towns.sql');
  return staged;
}

async function stageEach(
  bench: Workbench,
  towns: readonly FoundFile[],
  townNames: readonly FoundFile[],
  directory: readonly CheckedLookup[],
): Promise<Staged> {
  const builtUp = towns.filter(({ layout }) => layout.kind === 'lsoa21ToTown');
  if (builtUp.length > 0) return stageLookups(bench, builtUp);
  const hasBuiltUp = directory.some(({ found }) => 'town' in found.layout.columns);
  // Without names only cities are known by their place, so that older towns with names are better.
  if (hasBuiltUp && (townNames.length > 0 || towns.length === 0))
    return stageFromPostcodes(bench, townNames);
  if (towns.length > 0) return stageLookups(bench, towns);
  await bench.warehouse.run('staging/places/stg_towns_empty.sql');
  return { findings: [NO_TOWNS], read: [] };
}

async function stageLookups(bench: Workbench, towns: readonly FoundFile[]): Promise<Staged> {
  const { warehouse } = bench;
  return stageNewestComplete(single(towns), {
    stage: async ([found]) => [
      await readLookup(
        bench,
        found!,
        found!.layout.kind === 'lsoa11ToTown'
          ? 'staging/places/stg_towns_lsoa11.sql'
          : 'staging/places/stg_towns.sql',
      ),
    ],
    check: () => runChecks(warehouse, ONE_TOWN_EACH),
  });
}

async function stageFromPostcodes(
  bench: Workbench,
  [names]: readonly FoundFile[],
): Promise<Staged> {
  const { warehouse } = bench;
  const read = names ? [await readLookup(bench, names, 'staging/places/stg_town_names.sql')] : [];
  if (!names) await warehouse.run('staging/places/stg_town_names_empty.sql');
  await warehouse.run('staging/places/stg_towns_from_postcodes.sql');
  return { findings: [names ? FROM_POSTCODES : WITHOUT_NAMES], read };
}

const ONE_TOWN_EACH: readonly Check[] = [
  {
    sql: 'places/towns_missing.sql',
    level: 'warn',
    name: 'townsMissing',
    what:
      '{LSOA is missing from the lookup of towns and lies|' +
      'LSOAs are missing from the lookup of towns and lie} in none',
  },
  {
    sql: 'places/towns_doubled.sql',
    level: 'note',
    name: 'townsDoubled',
    what:
      '{LSOA was|LSOAs were} made from parts of several towns, or of a town and open country; ' +
      'each was given the town of most parts, of equal ones the first by code',
  },
];

const FROM_POSTCODES: Finding = {
  level: 'note',
  check: 'townsFromPostcodes',
  sentence:
    'Built-up areas are those of the postcode directory: an LSOA is in the one that most of its ' +
    'live residential postcodes lie in.',
};

const WITHOUT_NAMES: Finding = {
  level: 'note',
  check: 'townsWithoutNames',
  sentence:
    'The built-up areas of the postcode directory have no names, so only cities are areas. Add ' +
    'the list of their names (columns BUA24CD and BUA24NM), which the directory comes with.',
};

const NO_TOWNS: Finding = {
  level: 'note',
  check: 'noTowns',
  sentence:
    'No lookup of towns was found, so the bundle has none but cities. ' +
    'Add one of LSOA 2021 to built-up areas (columns LSOA21CD and BUA24CD) or of LSOA 2011 to ' +
    'major towns and cities (LSOA11CD and TCITY15CD).',
};
