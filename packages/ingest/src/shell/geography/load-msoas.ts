import type { Finding } from '../../core/findings.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import { runChecks, type Check } from '../checks.js';
import { readLookup, type CheckedLookup } from '../input/read-lookup.js';
import { single, stageNewestComplete } from '../input/stage-editions.js';
import type { Workbench } from '../input/workbench.js';
import type { Warehouse } from '../warehouse.js';

/** What the checks found, and the files that were read. */
interface Staged {
  findings: Finding[];
  read: CheckedLookup[];
}

/**
 * Stages the MSOA of each LSOA: from a lookup, else from the postcode directory, which must be
 * staged before. None are staged where neither gives every LSOA exactly one: an MSOA without some
 * of its LSOAs would have figures that are too small.
 */
export async function stageMsoas(
  bench: Workbench,
  { msoas, msoaNames }: ChosenInputs['lookups'],
): Promise<Staged> {
  const { warehouse } = bench;
  const names = await stageNames(bench, msoaNames);
  const lookup: Staged =
    msoas.length === 0
      ? { findings: [], read: [] }
      : await stageNewestComplete(single(msoas), {
          stage: async ([found]) => [
            await readLookup(bench, found!, 'staging/places/stg_msoa21.sql'),
          ],
          check: () => runChecks(warehouse, ONE_MSOA_EACH),
        });
  const isWhole = msoas.length > 0 && (await runChecks(warehouse, ONE_MSOA_EACH)).length === 0;
  const directory = isWhole ? undefined : await stageFromPostcodes(warehouse);
  const findings = [...lookup.findings, ...(directory ?? [])];
  if (!isWhole && directory === undefined) {
    await warehouse.run('staging/places/stg_msoa21_empty.sql');
    findings.push(NO_MSOAS);
  }
  await warehouse.run('intermediate/places/int_msoa21.sql');
  return {
    findings: [...findings, ...(msoaNames.length > 0 ? await runChecks(warehouse, NAMES) : [])],
    read: [...lookup.read, ...names],
  };
}

const NO_MSOAS: Finding = {
  level: 'note',
  check: 'noMsoas',
  sentence:
    'No file gives every LSOA its MSOA, so the bundle has none. ' +
    'Add the lookup of output areas to LSOA 2021 and MSOA 2021 (columns LSOA21CD and MSOA21CD), ' +
    'or a postcode directory with MSOA 2021.',
};

/** Stages the MSOAs of the postcode directory; undefined where an LSOA has none or several. */
async function stageFromPostcodes(warehouse: Warehouse): Promise<Finding[] | undefined> {
  await warehouse.run('staging/places/stg_msoa21_from_postcodes.sql');
  if ((await runChecks(warehouse, ONE_MSOA_EACH)).length > 0) return undefined;
  return [
    {
      level: 'note',
      check: 'msoasFromPostcodes',
      sentence: 'MSOAs are those of the postcode directory.',
    },
  ];
}

const ONE_MSOA_EACH: readonly Check[] = [
  {
    sql: 'places/msoa21_missing.sql',
    level: 'warn',
    name: 'msoaMissing',
    what: '{LSOA has|LSOAs have} no MSOA in the lookup',
  },
  {
    sql: 'places/msoa21_doubled.sql',
    level: 'warn',
    name: 'msoaDoubled',
    what: '{LSOA lies|LSOAs lie} in more than one MSOA of the lookup',
  },
];

async function stageNames(
  bench: Workbench,
  msoaNames: ChosenInputs['lookups']['msoaNames'],
): Promise<CheckedLookup[]> {
  if (msoaNames.length > 0)
    return [await readLookup(bench, msoaNames[0]!, 'staging/places/stg_msoa21_names.sql')];
  await bench.warehouse.run('staging/places/stg_msoa21_names_empty.sql');
  return [];
}

const NAMES: readonly Check[] = [
  {
    sql: 'places/msoa21_names_missing.sql',
    level: 'note',
    name: 'msoaNamesMissing',
    what:
      '{MSOA is|MSOAs are} not in the list of names of the House of Commons Library ' +
      'and {bears|bear} the publisher’s',
  },
  {
    sql: 'places/msoa21_names_doubled.sql',
    level: 'note',
    name: 'msoaNamesDoubled',
    what:
      '{MSOA has|MSOAs have} more than one name in the list of the House of Commons Library; ' +
      'each was given the first in the alphabet',
  },
];
