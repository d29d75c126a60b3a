import {
  noCounts,
  peopleTopic,
  type Density,
  type LsoaCensus,
  type TableCounts,
} from '../../core/context/people.js';
import type { Topics } from '../../core/context/topics.js';
import { listFinding, type Finding } from '../../core/findings.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { FoundFile } from '../../core/input/inventory.js';
import type { CensusTableOfFile } from '../../core/input/layouts/census-table.js';
import { OFFENDER, runChecks } from '../checks.js';
import type { LoadedGeography } from '../geography/load-geography.js';
import { readLookup, type CheckedLookup } from '../input/read-lookup.js';
import { single, stageNewestComplete } from '../input/stage-editions.js';
import type { Workbench } from '../input/workbench.js';
import type { Warehouse } from '../warehouse.js';
import type { LoadedTopic } from './loaded-topic.js';

/** The topic, and the census tables by LSOA that it is made from. */
export interface LoadedPeople extends LoadedTopic<Topics['people']> {
  census: LsoaCensus;
}

/** Reads the census tables of every LSOA. */
export async function loadPeople(
  bench: Workbench,
  inputs: ChosenInputs,
  { geography }: LoadedGeography,
): Promise<LoadedPeople> {
  const findings: Finding[] = [];
  const read: CheckedLookup[] = [];
  const tables: TableCounts[] = [];
  let density: Density | undefined;
  for (const editions of inputs.census) {
    const {
      table: { id, title, of, categories },
      counts,
      ...loaded
    } = await loadTable(bench, editions, geography.lsoas.length);
    findings.push(...loaded.findings);
    read.push(...loaded.read);
    if (of === 'residentsPerSquareKilometre')
      density = {
        residents: geography.lsoas.map(({ population }) => population),
        tenths: counts,
      };
    else tables.push({ table: { id, title, of, categories: [...categories] }, counts });
  }
  const census = { tables, density };
  return { topic: peopleTopic(census), census, findings, read };
}

interface LoadedTable {
  table: CensusTableOfFile;
  counts: Int32Array;
  findings: Finding[];
  read: CheckedLookup[];
}

async function loadTable(
  bench: Workbench,
  editions: readonly FoundFile[],
  lsoas: number,
): Promise<LoadedTable> {
  const { warehouse } = bench;
  const { id, of } = editions[0]!.layout.table!;
  const staging =
    of === 'residentsPerSquareKilometre'
      ? 'staging/census/stg_density.sql'
      : 'staging/census/stg_census.sql';
  const staged = await stageNewestComplete(single(editions), {
    stage: async ([found]) => [await readLookup(bench, found!, staging)],
    check: () => tableFindings(id, lsoas, warehouse),
  });
  const table = staged.used[0]!.layout.table!;
  const counts = noCounts(table.categories.length, lsoas);
  await warehouse.integers(
    'marts/census/census_counts.sql',
    ([lsoa, category, count], rowCount) => {
      for (let row = 0; row < rowCount; row += 1)
        counts[lsoa![row]! * table.categories.length + category![row]!] = count![row]!;
    },
  );
  return { table, counts, findings: staged.findings, read: staged.read };
}

// The same limit as for postcodes (one ONSPD release lacked 3 % of its wards): a table that lacks
// more is cut short, not sparse.
const MOST_MISSING = 0.01;

async function tableFindings(id: string, lsoas: number, warehouse: Warehouse): Promise<Finding[]> {
  const missing = await warehouse.rows('checks/census/census_incomplete.sql', OFFENDER);
  return [
    ...(await runChecks(warehouse, [
      {
        sql: 'census/census_doubled.sql',
        level: 'stop',
        name: 'censusDoubled',
        what: `{LSOA stands|LSOAs stand} more than once in census table ${id}`,
      },
    ])),
    ...listFinding(
      missing,
      missing.length > lsoas * MOST_MISSING ? 'stop' : 'warn',
      'censusIncomplete',
      `{LSOA lacks|LSOAs lack} a count in census table ${id}; {it|they}, and every larger ` +
        'area {it lies|they lie} in, have no people',
    ),
    ...(await runChecks(warehouse, [
      {
        sql: 'census/census_unknown.sql',
        level: 'note',
        name: 'censusUnknownLsoas',
        what:
          `{LSOA|LSOAs} of census table ${id} {is no area|are no areas} of this release and ` +
          '{was|were} left out',
      },
    ])),
  ];
}
