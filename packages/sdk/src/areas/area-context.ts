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
 * A Census 2021 table with the area's counts: `counts` in the order of `categories` (the shape
 * `peopleSentence` takes), and `rows` as pairs of category and count.
 */
export interface PeopleTable extends CensusTable {
  counts: readonly number[];
  /**
   * Total of the counts. Totals of one area's tables differ by a few people, because ONS applies
   * disclosure control to each table separately.
   */
  total: number;
  rows: { category: string; count: number }[];
}

/**
 * An alternative denominator and the crime rate it gives. `crimeRate` is absent where the count is
 * incomplete or the number is 0.
 */
export type DenominatorOfArea = Denominator & { number: number; crimeRate?: Rate };

/**
 * Median prices of the latest 12 complete months and of the 12 before, by property type. `latest`
 * and `yearBefore` have the shape that `pricesSentence` takes.
 */
export type HousePricesOfArea =
  | (Extract<HousePrices, { latest: unknown }> & {
      periods: { latest: MonthRange; yearBefore: MonthRange };
      byType: Record<PropertyType, { latest: PriceFigure; yearBefore: PriceFigure }>;
    })
  | { kind: 'notSupplied' };

/**
 * The months in which the crimes were recorded, and the last month their outcomes were followed to.
 */
export type OutcomesPeriod = NonNullable<ContextFile['outcomes']>;

/**
 * Latest outcomes of a year's crimes, followed for a year. Crimes without any outcome count in
 * `incidents` but are in no row. Pass it to `outcomesSentence` as both arguments.
 */
export type OutcomesOfArea =
  | (Extract<Outcomes, { counts: unknown }> &
      OutcomesPeriod & { rows: { outcome: string; count: number }[] })
  | ({ kind: 'suppressed'; rule: string } & OutcomesPeriod)
  | { kind: 'notSupplied' };

/**
 * Whether many more people may pass through an area than live there. `footfallSentence` takes
 * `reason`.
 */
export type FootfallOfArea =
  | (Extract<Footfall, { rule: unknown }> & { reason: FootfallReason })
  | { kind: 'notSupplied' };

/** Context for an area's figures. None of it explains them. */
export interface AreaSurroundings {
  people:
    | { kind: 'known'; tables: PeopleTable[]; residentsPerSquareKilometre?: number }
    | { kind: 'notSupplied' };
  /** Census residents first. Shown side by side, never combined. */
  denominators: DenominatorOfArea[];
  housePrices: HousePricesOfArea;
  outcomes: OutcomesOfArea;
  /** Where the incidents of `area.window` happened. */
  placeTypes: PlaceTypes;
  footfall: FootfallOfArea;
}

/**
 * An area's context, combined with the headers of its file so that callers need not match
 * positions.
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
  { measures: { crime }, tau }: AreaProfile,
): DenominatorOfArea[] {
  return denominators.map((denominator, at) => {
    const number = numbers[at]!;
    return {
      ...denominator,
      number,
      ...(crime.kind === 'known' &&
        number > 0 && { crimeRate: rate(crime.count, number, 12, tau!.crime) }),
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
  { populationCensus2021 }: AreaProfile,
): FootfallOfArea {
  if (footfallSensitive?.kind !== 'known') return { kind: 'notSupplied' };
  const workday = denominators.findLast(({ id }) => id.startsWith('workdayPopulation'));
  if (!workday) return { kind: 'notSupplied' };
  const { id, title, number: people } = workday;
  return {
    ...footfallSensitive,
    reason: { denominator: { id, title }, people, populationCensus2021 },
  };
}
