import {
  followedCrimes,
  monthNumber,
  monthsOf,
  outcomeLedger,
  type CoverageFile,
  type FollowedCrimes,
  type LedgerFile,
} from '@crimetrends/sdk/contract';
import * as z from 'zod/mini';
import { noCrimes, outcomesTopic, type CrimesByOutcome } from '../../core/context/outcomes.js';
import { NO_TOPICS, type Topics } from '../../core/context/topics.js';
import type { Geography } from '../../core/geography/geography.js';
import { followedForces } from '../../core/police/outcomes/followed-forces.js';
import {
  outcomeLedgerOf,
  type LedgeredOutcomes,
} from '../../core/police/outcomes/outcome-ledger.js';
import { outcomeNotes } from '../../core/police/outcomes/outcome-notes.js';
import type { OutcomeWindow } from '../../core/police/outcomes/outcome-window.js';
import type { Workbench } from '../input/workbench.js';
import type { Warehouse } from '../warehouse.js';
import type { LoadedOutcomes, OutcomeFile } from './load-outcomes.js';
import type { LoadedStreet } from './load-street.js';
import type { PoliceData } from './police-data.js';

/** The outcomes of every area, the ledger of outcomes, and notes. */
export interface FollowedOutcomes {
  topic: Topics['outcomes'];
  ledger?: NonNullable<LedgerFile['outcomes']>;
  notes: string[];
}

/**
 * Finds the latest outcome of every crime of the months that are followed.
 * @param coverage of every force, for each month that outcomes were read for
 */
export async function followOutcomes(
  { warehouse, registry }: Workbench,
  geography: Geography,
  { months, street, outcomes }: PoliceData,
  coverage: CoverageFile['forces'],
): Promise<FollowedOutcomes> {
  const window = months.followed;
  if (!window) return { topic: NO_TOPICS.outcomes, notes: [] };
  const isFollowed = followedForces(coverage, months.outcomes, window);
  const forces = coverage.filter((_, index) => isFollowed[index]);
  const slugs = forces.map(({ slug }) => slug);
  const byOutcome = noCrimes(registry.outcomeTypes.types, geography.lsoas.length);
  await setWindow(warehouse, window, street, outcomes);
  await warehouse.set('followed_forces', slugs);
  const { byMonth, crimes } = await followForces(warehouse, outcomes, slugs, byOutcome);
  const strays = await warehouse.rows('marts/police/crimes_of_other_forces.sql', STRAYS);
  const facts = {
    forces: forces.map(({ name }) => name),
    crimes,
    monthsBefore: months.before,
    ofOtherForces: strays.reduce(
      (sum, row) => sum + (isFollowed[geography.forceOfLsoa[row.lsoa_no]!] ? row.crimes : 0),
      0,
    ),
  };
  return {
    topic: outcomesTopic(window, byOutcome, geography, isFollowed),
    ledger: outcomeLedgerOf(
      window,
      outcomes.files.map((file) => ledgered(file, byMonth)),
      crimes,
    ),
    notes: outcomeNotes(window, facts),
  };
}

async function setWindow(
  warehouse: Warehouse,
  { window, followedTo }: OutcomeWindow,
  { marts }: LoadedStreet,
  { byCrime }: LoadedOutcomes,
): Promise<void> {
  await warehouse.set('window_from_no', monthNumber(window.from));
  await warehouse.set('window_to_no', monthNumber(window.to));
  await warehouse.set(
    'crime_paths',
    [...marts.values()].map((pathOf) => pathOf('crimes_by_id')),
  );
  await warehouse.set(
    'outcome_paths',
    monthsOf({ from: window.from, to: followedTo }).flatMap((month) => byCrime.get(month) ?? []),
  );
}

const STRAYS = z.object({ lsoa_no: z.int(), crimes: z.int() });

const BY_CRIME = z.pick(outcomeLedger, {
  counted: true,
  superseded: true,
  notPlaced: true,
  outsideWindow: true,
  notFound: true,
});
type ByCrime = z.infer<typeof BY_CRIME>;

const LEDGER_OF_MONTH = z.extend(BY_CRIME, { monthNo: z.int() });

const FOLLOWED_CRIMES = z.omit(followedCrimes, { force: true });

/**
 * Follows one force after another: three years of one force's ids fit in memory, a nation's do not.
 * The ledger covers every force, the figures only those with outcomes.
 */
async function followForces(
  warehouse: Warehouse,
  outcomes: LoadedOutcomes,
  followed: readonly string[],
  byOutcome: CrimesByOutcome,
): Promise<{ byMonth: Map<string, ByCrime>; crimes: FollowedCrimes[] }> {
  const [byMonth, crimes]: [Map<string, ByCrime>, FollowedCrimes[]] = [new Map(), []];
  for (const force of [...new Set(outcomes.files.map((file) => file.force))].sort()) {
    await warehouse.set('force', force);
    for (const file of [
      'staging/police/stg_force_crimes.sql',
      'staging/police/stg_force_outcomes.sql',
      'intermediate/police/int_latest_outcomes.sql',
    ])
      await warehouse.run(file);
    for (const { monthNo, ...ledger } of await warehouse.rows(
      'marts/police/outcome_ledger_by_month.sql',
      LEDGER_OF_MONTH,
    ))
      byMonth.set(`${force} ${monthNo}`, ledger);
    if (!followed.includes(force)) continue;
    const [own] = await warehouse.rows('marts/police/followed_crimes.sql', FOLLOWED_CRIMES);
    crimes.push({ force, ...own! });
    await warehouse.integers('marts/police/crimes_by_outcome.sql', (columns, rowCount) =>
      addCrimes(byOutcome, columns, rowCount),
    );
  }
  return { byMonth, crimes };
}

function addCrimes(
  { types, counts }: CrimesByOutcome,
  [lsoa, outcome, crimes]: readonly Int32Array[],
  rowCount: number,
): void {
  const width = types.length + 1;
  for (let row = 0; row < rowCount; row += 1) {
    const place = outcome![row]! < 0 ? types.length : outcome![row]!;
    counts[lsoa![row]! * width + place]! += crimes![row]!;
  }
}

/** A file older than the window has no outcome of its crimes: none comes before its crime. */
function ledgered(
  { file, force, month, rows: { followed, read, courtResult, noId, malformed } }: OutcomeFile,
  byMonth: ReadonlyMap<string, ByCrime>,
): LedgeredOutcomes {
  const byCrime = byMonth.get(`${force} ${monthNumber(month)}`) ?? {
    counted: 0,
    superseded: 0,
    notPlaced: 0,
    outsideWindow: followed,
    notFound: 0,
  };
  return { file, force, month, ledger: { read, ...byCrime, courtResult, noId, malformed } };
}
