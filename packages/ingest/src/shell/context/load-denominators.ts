import type { Denominator } from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import {
  carriedTotals,
  denominatorsTopic,
  type LsoaDenominator,
} from '../../core/context/denominators.js';
import type { Topics } from '../../core/context/topics.js';
import type { Finding } from '../../core/findings.js';
import type { Geography } from '../../core/geography/geography.js';
import type { ChosenInputs } from '../../core/input/choose-inputs.js';
import type { FoundFile } from '../../core/input/inventory.js';
import type { Layout } from '../../core/input/layouts/layout.js';
import { runChecks, type Check } from '../checks.js';
import type { LoadedGeography } from '../geography/load-geography.js';
import { readLookup, type CheckedLookup } from '../input/read-lookup.js';
import { single, stageNewestComplete } from '../input/stage-editions.js';
import type { Workbench } from '../input/workbench.js';
import type { LoadedTopic } from './loaded-topic.js';

/** Loads the denominators: usual residents always, others where a complete table was supplied. */
export async function loadDenominators(
  bench: Workbench,
  inputs: ChosenInputs,
  { geography, populationTable }: LoadedGeography,
): Promise<LoadedTopic<Topics['denominators']>> {
  const residents: LsoaDenominator = {
    denominator: {
      id: 'usualResidentsCensus2021',
      title: `Usual residents, Census 2021 (total of ${populationTable})`,
    },
    byLsoa: Int32Array.from(geography.lsoas, ({ population }) => population),
  };
  const { households, workday, midYear } = inputs.denominators;
  const wanted: readonly (readonly [readonly FoundFile[], (layout: Layout) => Denominator])[] = [
    [
      households,
      ({ table }) => ({
        id: 'householdsCensus2021',
        title: `Households, Census 2021 (total of ${table!.id})`,
      }),
    ],
    ...workday.map(
      (editions) =>
        [
          editions,
          ({ edition }: Layout) => ({
            id: `workdayPopulationCensus${edition}`,
            title: `Workday population, Census ${edition}`,
          }),
        ] as const,
    ),
    [
      midYear,
      ({ edition }) => ({
        id: `midYearEstimate${edition}`,
        title: `Population estimate for the middle of ${edition}`,
      }),
    ],
  ];
  const loaded: (Found | undefined)[] = [];
  for (const [editions, describe] of wanted)
    loaded.push(
      editions.length === 0
        ? undefined
        : await loadDenominator(bench, editions, describe, geography),
    );
  const found = loaded.filter((one) => one !== undefined);
  return {
    topic: denominatorsTopic([residents, ...found.flatMap(({ denominator }) => denominator ?? [])]),
    findings: found.flatMap(({ findings }) => findings),
    read: found.flatMap(({ read }) => read),
  };
}

interface Found {
  /** Undefined where the table lacks an LSOA. */
  denominator: LsoaDenominator | undefined;
  findings: Finding[];
  read: CheckedLookup[];
}

const CARRIED_TOTAL = z.object({ source_no: z.int(), lsoa_no: z.int(), total: z.int() });

async function loadDenominator(
  bench: Workbench,
  editions: readonly FoundFile[],
  describe: (layout: Layout) => Denominator,
  { lsoas }: Geography,
): Promise<Found> {
  const { warehouse } = bench;
  const staged = await stageNewestComplete(single(editions), {
    stage: async ([found]) => {
      const checked = await readLookup(bench, found!, 'staging/census/stg_denominator.sql');
      await warehouse.run('intermediate/census/int_denominator.sql');
      return [checked];
    },
    check: () => runChecks(warehouse, CHECKS),
  });
  const [{ layout }] = staged.used as [FoundFile];
  const denominator = describe(layout);
  const findings = staged.findings.map((finding) =>
    finding.check === 'editionChosen'
      ? finding
      : { ...finding, sentence: `${denominator.title}: ${finding.sentence}` },
  );
  if (findings.some(({ check }) => check === 'denominatorIncomplete'))
    return { denominator: undefined, findings, read: [] };
  const rows = await warehouse.rows('marts/census/denominator.sql', CARRIED_TOTAL);
  const { byLsoa, split } = carriedTotals(
    rows,
    lsoas.map(({ population }) => population),
  );
  const shared: Finding[] =
    split === 0
      ? []
      : [
          {
            level: 'note',
            check: 'denominatorShared',
            sentence:
              `${denominator.title}: the totals of ${split} LSOAs of 2011 that were split were ` +
              'shared among their parts by residents.',
          },
        ];
  return {
    denominator: { denominator, byLsoa },
    findings: [...findings, ...shared],
    read: staged.read,
  };
}

const CHECKS: readonly Check[] = [
  {
    sql: 'census/denominator_doubled.sql',
    level: 'stop',
    name: 'denominatorDoubled',
    what: '{LSOA stands|LSOAs stand} more than once',
  },
  {
    sql: 'census/denominator_missing.sql',
    level: 'warn',
    name: 'denominatorIncomplete',
    what: '{LSOA has|LSOAs have} no number, so it is left out',
  },
  {
    sql: 'census/denominator_unknown.sql',
    level: 'note',
    name: 'denominatorUnknownLsoas',
    what:
      '{LSOA of the table is no area of this release and was|' +
      'LSOAs of the table are no areas of this release and were} left out',
  },
];
