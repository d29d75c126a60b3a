import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Finding } from '../../core/findings.js';
import type { PostcodeRow } from '../../core/geography/postcode-rows.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { Edition } from '../../core/input/editions.js';
import { numbered, numberText } from '../../core/number-text.js';
import { runChecks, type Check } from '../checks.js';
import { readLookup, type CheckedLookup } from '../input/read-lookup.js';
import { single, stageNewestComplete } from '../input/stage-editions.js';
import type { Workbench } from '../input/workbench.js';
import type { Warehouse } from '../warehouse.js';
import { stageGridCentroids } from './grid-centroids.js';

/** What the checks found, and the files that were read. */
interface Staged {
  findings: Finding[];
  read: CheckedLookup[];
}

/** The same, the files of the directory, and whether it says which postcodes have ended. */
interface StagedPoints extends Staged {
  directory: CheckedLookup[];
  hasEndDates: boolean;
}

/**
 * Stages centroids and postcodes. Rows of a 2011 LSOA that was split are recoded by the centroids
 * of its parts, or by their postcodes where there is no table of centroids.
 */
export async function stagePoints(
  bench: Workbench,
  { centroids, postcodes }: ChosenInputs['lookups'],
): Promise<StagedPoints> {
  const { warehouse } = bench;
  const points: Staged =
    centroids.length > 0
      ? await stageNewestComplete(single(centroids), {
          stage: async ([found]) => {
            const checked = found!.layout.columns['easting']
              ? await stageGridCentroids(bench, found!)
              : await readLookup(bench, found!, 'staging/geography/stg_centroids.sql');
            await warehouse.run('intermediate/geography/int_lsoa11_children.sql');
            return [checked];
          },
          check: () => runChecks(warehouse, [CHILDREN_PLACED, ONE_CENTROID_EACH]),
        })
      : { findings: [], read: [] };
  const stage = async (edition: Edition): Promise<CheckedLookup[]> => {
    await warehouse.run('staging/geography/stg_postcodes_empty.sql');
    const files: CheckedLookup[] = [];
    for (const part of edition)
      files.push(await readLookup(bench, part, 'staging/geography/stg_postcodes.sql'));
    if (centroids.length === 0)
      await warehouse.run('staging/geography/stg_centroids_from_postcodes.sql');
    for (const table of ['int_lsoa11_children', 'int_recoded_postcodes', 'int_postcodes'])
      await warehouse.run(`intermediate/geography/${table}.sql`);
    return files;
  };
  const directory =
    postcodes.length > 0
      ? await stageNewestComplete(postcodes, { stage, check: () => postcodeFindings(warehouse) })
      : { read: await stage([]), findings: [NO_POSTCODES] };
  return {
    findings: [
      ...points.findings,
      ...directory.findings,
      ...(centroids.length === 0 ? await runChecks(warehouse, [CHILDREN_PLACED]) : []),
    ],
    read: [...points.read, ...directory.read],
    directory: directory.read,
    hasEndDates: directory.read.every(({ found }) => 'terminated' in found.layout.columns),
  };
}

const NO_POSTCODES: Finding = {
  level: 'note',
  check: 'noPostcodes',
  sentence: 'No postcode table with LSOA codes was found: the bundle answers no postcodes.',
};

const CHILDREN_PLACED: Check = {
  sql: 'geography/children_without_centroid.sql',
  level: 'warn',
  name: 'childrenWithoutCentroid',
  what:
    '{LSOA has|LSOAs have} no centroid, so rows of the 2011 LSOA {it was|they were} split from ' +
    'may go to a sibling',
};

const ONE_CENTROID_EACH: Check = {
  sql: 'geography/centroids_doubled.sql',
  level: 'stop',
  name: 'centroidsDoubled',
  what: '{LSOA has|LSOAs have} more than one centroid',
};

const ONE_POSTCODE_EACH: Check = {
  sql: 'geography/postcodes_doubled.sql',
  level: 'stop',
  name: 'postcodesDoubled',
  what: '{postcode stands|postcodes stand} more than once',
};

const DROPPED = z.object({
  unknown: z.int(),
  blank: z.int(),
  total: z.int(),
  recodedSplit: z.int(),
  recodedMerge: z.int(),
});

// One ONSPD release had 77,000 of 2.6 million postcodes (3 %) without a ward.
const MOST_UNPLACED_POSTCODES = 0.01;

async function postcodeFindings(warehouse: Warehouse): Promise<Finding[]> {
  const [row] = await warehouse.rows('reports/geography/postcodes_dropped.sql', DROPPED);
  const { unknown, blank, total, recodedSplit, recodedMerge } = row!;
  const dropped: Finding[] =
    unknown + blank === 0
      ? []
      : [
          {
            level: unknown + blank > total * MOST_UNPLACED_POSTCODES ? 'stop' : 'note',
            check: 'postcodesWithoutLsoa',
            sentence:
              `${numberText(unknown + blank)} of ${numberText(total)} postcodes were left out: ` +
              'they have no LSOA of this edition, or they end in no month.',
          },
        ];
  const recoded: Finding[] =
    recodedSplit + recodedMerge === 0
      ? []
      : [
          {
            level: 'note',
            check: 'postcodesRecoded',
            sentence: numbered(
              recodedSplit,
              '{postcode|postcodes} of split LSOAs of 2011 {was|were} placed in the nearest LSOA ' +
                `of 2021, and ${numberText(recodedMerge)} of merged ones in the new one.`,
            ),
          },
        ];
  return [...dropped, ...recoded, ...(await runChecks(warehouse, [ONE_POSTCODE_EACH]))];
}

/** Moves the staged postcodes from memory to a file in the scratch folder. */
export async function keepPostcodesOnDisk({ warehouse, scratch }: Workbench): Promise<void> {
  const path = join(scratch, 'postcodes.parquet');
  await warehouse.set('mart', 'int_postcodes');
  await warehouse.set('mart_path', path);
  await warehouse.run('month-cache/save_mart.sql');
  await warehouse.set('postcodes_path', path);
  await warehouse.run('intermediate/geography/int_postcodes_on_disk.sql');
}

const POSTCODE_ROW = z.object({ outcode: z.string(), postcodes: z.string() });

/** Reads every outcode with its postcodes. */
export async function loadPostcodes(warehouse: Warehouse): Promise<PostcodeRow[]> {
  return warehouse.rows('marts/geography/postcodes.sql', POSTCODE_ROW);
}
