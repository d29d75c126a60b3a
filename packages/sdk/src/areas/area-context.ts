import type { AreaProfile } from './area-profile.js';
import {
  PROPERTY_TYPES,
  type AreaContext,
  type CensusTable,
  type ContextFile,
  type Denominator,
  type Footfall,
  type HousePrices,
  type MonthRange,
  type Outcomes,
  type PlaceTypes,
  type PriceFigure,
  type PropertyType,
} from '../contract/index.js';
import type { FootfallReason } from '../sentences/figure/denominators.js';
import { rate, type Rate } from '../stats/index.js';

/**
 * A Census 2021 table with the area's counts: `counts` in the order of `categories`, as
 * `peopleSentence` takes them, and `rows` with both joined.
 */
export interface PeopleTable extends CensusTable {
  counts: readonly number[];
  /**
   * Of the area's residents or households; the tables of one area differ by a few people, for the
   * publisher protects each by itself.
   */
  total: number;
  rows: { category: string; count: number }[];
}

/**
 * Another number to divide by, with the area's crime rate by it where the count is whole and the
 * number is not nought.
 */
export type DenominatorOfArea = Denominator & { number: number; crimeRate?: Rate };

/**
 * Medians of the latest 12 complete months and of the 12 before, by property type; `latest` and
 * `yearBefore` are as `pricesSentence` takes them.
 */
export type HousePricesOfArea =
  | (Extract<HousePrices, { latest: unknown }> & {
      periods: { latest: MonthRange; yearBefore: MonthRange };
      byType: Record<PropertyType, { latest: PriceFigure; yearBefore: PriceFigure }>;
    })
  | { kind: 'notSupplied' };

/** When the crimes were recorded whose outcomes are told, and to when those were followed. */
export type OutcomesPeriod = NonNullable<ContextFile['outcomes']>;

/**
 * Latest outcomes of a year's crimes, a year on. `incidents` with no outcome on record are in no
 * row. `outcomesSentence` takes the whole for both its arguments.
 */
export type OutcomesOfArea =
  | (Extract<Outcomes, { counts: unknown }> &
      OutcomesPeriod & { rows: { outcome: string; count: number }[] })
  | ({ kind: 'suppressed'; rule: string } & OutcomesPeriod)
  | { kind: 'notSupplied' };

/** Whether many more people may pass through than live there; `footfallSentence` takes `reason`. */
export type FootfallOfArea =
  | (Extract<Footfall, { rule: unknown }> & { reason: FootfallReason })
  | { kind: 'notSupplied' };

/** What surrounds the figures of one area: none of it explains them. */
export interface AreaSurroundings {
  people:
    | { kind: 'known'; tables: PeopleTable[]; residentsPerSquareKilometre?: number }
    | { kind: 'notSupplied' };
  /** Census residents first. They are shown side by side, never mixed. */
  denominators: DenominatorOfArea[];
  housePrices: HousePricesOfArea;
  outcomes: OutcomesOfArea;
  /** Incidents of `area.window`. */
  placeTypes: PlaceTypes;
  footfall: FootfallOfArea;
}

/**
 * An area's context with the headers of its file joined to it, so that nobody counts places in
 * lists.
 */
export function contextOf(
  context: AreaContext,
  file: ContextFile,
  area: AreaProfile,
): AreaSurroundings {
  const denominators = denominatorsOf(context, file, area);
  return {
    people: peopleOf(context, file),
    denominators,
    housePrices: housePricesOf(context, file),
    outcomes: outcomesOf(context, file),
    placeTypes: context.placeTypes,
    footfall: footfallOf(context, denominators, area),
  };
}

function peopleOf({ people }: AreaContext, { tables }: ContextFile): AreaSurroundings['people'] {
  if (people.kind === 'notSupplied') return people;
  const { residentsPerSquareKilometre } = people;
  return {
    kind: 'known',
    ...(residentsPerSquareKilometre !== undefined && { residentsPerSquareKilometre }),
    tables: tables.map((table, at) => {
      const counts = people.tables[at]!;
      return {
        ...table,
        counts,
        total: counts.reduce((sum, count) => sum + count, 0),
        rows: table.categories.map((category, place) => ({ category, count: counts[place]! })),
      };
    }),
  };
}

function denominatorsOf(
  { denominators: numbers }: AreaContext,
  { denominators }: ContextFile,
  { measures: { crime } }: AreaProfile,
): DenominatorOfArea[] {
  return denominators.map((denominator, at) => {
    const number = numbers[at]!;
    return {
      ...denominator,
      number,
      ...(crime.kind === 'known' && number > 0 && { crimeRate: rate(crime.count, number, 12) }),
    };
  });
}

function housePricesOf(
  { housePrices }: AreaContext,
  { prices: periods }: ContextFile,
): HousePricesOfArea {
  if (housePrices.kind === 'notSupplied' || !periods) return { kind: 'notSupplied' };
  const byType = Object.fromEntries(
    PROPERTY_TYPES.map((type, at) => [
      type,
      { latest: housePrices.latest[at]!, yearBefore: housePrices.yearBefore[at]! },
    ]),
  );
  return {
    ...housePrices,
    periods,
    byType: byType as Record<PropertyType, { latest: PriceFigure; yearBefore: PriceFigure }>,
  };
}

function outcomesOf({ outcomes }: AreaContext, { outcomes: period }: ContextFile): OutcomesOfArea {
  if (outcomes.kind === 'notSupplied' || !period) return { kind: 'notSupplied' };
  if (outcomes.kind === 'suppressed') return { ...outcomes, ...period };
  return {
    ...outcomes,
    ...period,
    rows: period.types.map((outcome, at) => ({ outcome, count: outcomes.counts[at]! })),
  };
}

function footfallOf(
  { footfallSensitive }: AreaContext,
  denominators: readonly DenominatorOfArea[],
  { window, populationCensus2021 }: AreaProfile,
): FootfallOfArea {
  if (footfallSensitive?.kind !== 'known') return { kind: 'notSupplied' };
  if (footfallSensitive.rule === 'placeTypes')
    return { ...footfallSensitive, reason: { by: 'placeTypes', window } };
  const workday = denominators.findLast(({ id }) => id.startsWith('workdayPopulation'));
  if (!workday) return { kind: 'notSupplied' };
  const { id, title, number: people } = workday;
  return {
    ...footfallSensitive,
    reason: { by: 'workdayPopulation', denominator: { id, title }, people, populationCensus2021 },
  };
}
