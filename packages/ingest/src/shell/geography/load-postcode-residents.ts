import * as z from 'zod/mini';
import type { Finding } from '../../core/findings.js';
import type { ResidentsRow } from '../../core/geography/outcodes.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import { numbered, numberText } from '../../core/number-text.js';
import { runChecks, type Check } from '../checks.js';
import { readLookup, type CheckedLookup } from '../input/read-lookup.js';
import { single, stageNewestComplete } from '../input/stage-editions.js';
import type { Workbench } from '../input/workbench.js';
import type { Warehouse } from '../warehouse.js';

/** Census residents by outcode and LSOA, what the checks found, and the files they came from. */
export interface LoadedResidents {
  byOutcode: ResidentsRow[];
  findings: Finding[];
  read: CheckedLookup[];
}

const RESIDENTS_ROW = z.object({ outcode: z.string(), lsoa_no: z.int(), residents: z.int() });

/** Joins census table P001 to the staged postcodes. Without either there are no rows. */
export async function loadPostcodeResidents(
  bench: Workbench,
  { postcodes, postcodeResidents }: ChosenInputs['lookups'],
): Promise<LoadedResidents> {
  const { warehouse } = bench;
  if (postcodes.length === 0 || postcodeResidents.length === 0)
    return { byOutcode: [], findings: [], read: [] };
  const staged = await stageNewestComplete(single(postcodeResidents), {
    stage: async ([found]) => {
      const checked = await readLookup(bench, found!, 'staging/census/stg_postcode_residents.sql');
      await warehouse.run('intermediate/census/int_postcode_residents.sql');
      return [checked];
    },
    check: () => residentsFindings(warehouse),
  });
  return {
    byOutcode: await warehouse.rows('marts/census/residents_by_outcode.sql', RESIDENTS_ROW),
    findings: staged.findings,
    read: staged.read,
  };
}

// The same limit as for postcodes: one ONSPD release had 77,000 of 2.6 million (3 %) without a
// place.
const MOST_UNPLACED_RESIDENTS = 0.01;

const DROPPED = z.object({
  residents: z.int(),
  unplaced: z.int(),
  unplacedPostcodes: z.int(),
  firstUnplaced: z.nullable(z.string()),
  withoutWeight: z.int(),
  rowsWithoutNumber: z.int(),
});

const ONE_ROW_EACH: Check = {
  sql: 'census/postcode_residents_doubled.sql',
  level: 'stop',
  name: 'postcodeResidentsDoubled',
  what: '{postcode of census table P001 stands|postcodes of census table P001 stand} more than once',
};

async function residentsFindings(warehouse: Warehouse): Promise<Finding[]> {
  const [row] = await warehouse.rows('reports/census/postcode_residents_dropped.sql', DROPPED);
  const {
    residents,
    unplaced,
    unplacedPostcodes,
    firstUnplaced,
    withoutWeight,
    rowsWithoutNumber,
  } = row!;
  const gone =
    `${numberText(withoutWeight)} lived in postcodes that have ended since or are not ` +
    'residential, which have no share';
  return [
    ...(await runChecks(warehouse, [ONE_ROW_EACH])),
    ...(unplacedPostcodes === 0
      ? []
      : [
          {
            level:
              unplaced > residents * MOST_UNPLACED_RESIDENTS
                ? ('warn' as const)
                : ('note' as const),
            check: 'postcodeResidentsUnplaced',
            sentence:
              `${numberText(unplaced)} of ${numberText(residents)} residents in census table P001 ` +
              `were left out: the directory does not place their ` +
              `${numbered(unplacedPostcodes, '{postcode|postcodes}')} ` +
              `(${firstUnplaced || 'one is blank'}${unplacedPostcodes > 1 ? ' …' : ''}).`,
          },
        ]),
    ...(rowsWithoutNumber === 0
      ? []
      : [
          {
            level: 'warn' as const,
            check: 'postcodeResidentsUnreadable',
            sentence: numbered(
              rowsWithoutNumber,
              '{row of census table P001 has no whole number and counts|rows of census table ' +
                'P001 have no whole number and count} for nobody.',
            ),
          },
        ]),
    {
      level: 'note',
      check: 'postcodeResidents',
      sentence:
        'Outcodes have of each LSOA the share of its residents by census table P001, ' +
        `whose counts of small postcodes are not exact (disclosure control); ${gone}.`,
    },
  ];
}
