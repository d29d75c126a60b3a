import { addMonths, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import { FORCES } from '../world/nation.js';
import { SENDS_OUTCOMES, type OutcomeFile, type OutcomeRow } from '../files/outcome-files.js';
import type { StreetFile } from '../files/street-files.js';
import type { StreetRow } from '../files/street-rows.js';
import { ASB_LABEL } from '../world/incident-mix.js';
import { submissionOf } from '../world/submissions.js';

/** Crimes of an area by latest outcome. */
export interface TrueAreaOutcomes {
  incidents: number;
  types: Record<string, number>;
}

/** What a build must find about outcomes. */
export interface TrueOutcomes {
  window: MonthRange;
  followedTo: string;
  /** Slugs of the forces that sent complete street files and outcomes. */
  forces: string[];
  /** Rows of outcomes files of the series, by bucket. */
  ledger: Record<
    | 'read'
    | 'counted'
    | 'superseded'
    | 'notPlaced'
    | 'outsideWindow'
    | 'notFound'
    | 'courtResult'
    | 'noId'
    | 'malformed',
    number
  >;
  crimes: {
    force: string;
    followed: number;
    withOutcome: number;
    repeatedId: number;
    withoutId: number;
    notPlaced: number;
  }[];
  ltlas: Record<string, TrueAreaOutcomes>;
  lsoas: Record<string, TrueAreaOutcomes>;
}

/** Tallies outcomes from the rows as made. */
export function trueOutcomes(
  months: readonly string[],
  street: readonly StreetFile[],
  outcomes: readonly OutcomeFile[],
): TrueOutcomes {
  const followedTo = months.at(-1)!;
  const window = { from: addMonths(followedTo, -23), to: addMonths(followedTo, -12) };
  const truth: TrueOutcomes = {
    window,
    followedTo,
    forces: [],
    crimes: [],
    ltlas: {},
    lsoas: {},
    ledger: {
      read: 0,
      counted: 0,
      superseded: 0,
      notPlaced: 0,
      outsideWindow: 0,
      notFound: 0,
      courtResult: 0,
      noId: 0,
      malformed: 0,
    },
  };
  for (const force of FORCES.filter(({ slug }) => SENDS_OUTCOMES.has(slug))) {
    const own = street.filter(({ slug }) => slug === force.slug);
    const followed = monthsOf(window).every((month) => submissionOf(force, month) === 'full');
    follow(
      own,
      outcomes.filter(({ slug }) => slug === force.slug),
      truth,
      followed ? force.slug : undefined,
    );
  }
  return truth;
}

function follow(
  street: readonly StreetFile[],
  outcomes: readonly OutcomeFile[],
  truth: TrueOutcomes,
  force: string | undefined,
): void {
  const crimes = street.flatMap(({ rows }) =>
    rows.filter(
      ({ crimeType, bucket }) =>
        crimeType !== ASB_LABEL && (bucket === 'counted' || bucket === 'noLocation'),
    ),
  );
  const inWindow = crimes.filter(
    ({ month }) => truth.window.from <= month && month <= truth.window.to,
  );
  const placed = inWindow.filter(({ bucket }) => bucket === 'counted');
  const ids = (rows: readonly StreetRow[]): Set<string> =>
    new Set(rows.map(({ crimeId }) => crimeId));
  const known = { placed: ids(placed), inWindow: ids(inWindow), any: ids(crimes) };
  const rows = outcomes.flatMap((file) => file.rows);
  const latest = latestOutcomes(rows.filter(({ month }) => month >= truth.window.from));
  const countedIds = new Set<string>();
  for (const row of rows) {
    truth.ledger.read += 1;
    truth.ledger[bucketOf(row, known, latest, countedIds, truth.window.from)] += 1;
  }
  if (force === undefined) return;
  truth.forces.push(force);
  const withId = placed.filter(({ crimeId }) => crimeId !== '');
  truth.crimes.push({
    force,
    followed: withId.length,
    withOutcome: withId.filter(({ crimeId }) => latest.has(crimeId)).length,
    repeatedId: withId.length - ids(withId).size,
    withoutId: placed.length - withId.length,
    notPlaced: inWindow.length - placed.length,
  });
  for (const { crimeId, lsoa } of withId) {
    if (lsoa!.ltla.force.slug !== force) continue;
    count(truth.lsoas, lsoa!.lsoa21, latest.get(crimeId)?.type);
    count(truth.ltlas, lsoa!.ltla.code, latest.get(crimeId)?.type);
  }
}

type Latest = Map<string, OutcomeRow>;

/** The latest outcome by Crime ID; within a month, a charge counts before others. */
function latestOutcomes(rows: readonly OutcomeRow[]): Latest {
  const latest: Latest = new Map();
  for (const row of rows) {
    if (row.isCourtResult || row.crimeId === '') continue;
    const before = latest.get(row.crimeId);
    if (
      !before ||
      before.month < row.month ||
      (before.month === row.month && row.type === 'Suspect charged' && before.type !== row.type)
    )
      latest.set(row.crimeId, row);
  }
  return latest;
}

function bucketOf(
  row: OutcomeRow,
  known: Record<'placed' | 'inWindow' | 'any', Set<string>>,
  latest: Latest,
  countedIds: Set<string>,
  windowFrom: string,
): keyof TrueOutcomes['ledger'] {
  if (row.crimeId === '') return 'noId';
  if (row.isCourtResult) return 'courtResult';
  // An outcome cannot precede its crime, so files from before the window say nothing about its
  // crimes.
  if (row.month < windowFrom) return 'outsideWindow';
  if (known.placed.has(row.crimeId)) {
    const { month, type } = latest.get(row.crimeId)!;
    if (countedIds.has(row.crimeId) || row.month !== month || row.type !== type)
      return 'superseded';
    countedIds.add(row.crimeId);
    return 'counted';
  }
  if (known.inWindow.has(row.crimeId)) return 'notPlaced';
  return known.any.has(row.crimeId) ? 'outsideWindow' : 'notFound';
}

function count(
  areas: Record<string, TrueAreaOutcomes>,
  code: string,
  type: string | undefined,
): void {
  const area = (areas[code] ??= { incidents: 0, types: {} });
  area.incidents += 1;
  if (type !== undefined) area.types[type] = (area.types[type] ?? 0) + 1;
}
