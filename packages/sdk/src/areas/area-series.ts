import { identityOf, type AreaIdentity } from './answer.js';
import type { MonthCount } from './area.js';
import type { AreaProfile } from './area-profile.js';
import { assertMonth, assertOneOf, type MonthText } from '../errors/argument-checks.js';
import {
  MEASURE_NAMES,
  type MeasureName,
  type MonthRange,
  type SeriesBreak,
} from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import type { AreaResult, NoPlaceResult, NotFoundResult, OutOfCoverageResult } from './result.js';

/**
 * Which measures and months to return; all by default. `from` and `to` are months such as
 * `2025-01`, both included.
 */
export interface SeriesOptions<
  M extends MeasureName = MeasureName,
  From extends string = string,
  To extends string = string,
> {
  measures?: readonly M[];
  from?: From & MonthText<From>;
  to?: To & MonthText<To>;
}

/** Monthly counts of an area. */
export interface AreaSeries<M extends MeasureName = MeasureName> {
  area: AreaIdentity;
  /** The months asked for. Every series has one entry per month. */
  months: MonthRange;
  series: Record<M, MonthCount[]>;
  /** Months in the range at which the meaning of the figures changed. */
  breaks: readonly SeriesBreak[];
}

/**
 * `ok` if every month asked for was supplied, `partial` if only some were, `noData` if none were.
 */
export type SeriesResult<M extends MeasureName = MeasureName> =
  | ({ status: 'ok' } & AreaSeries<M>)
  | ({ status: 'partial' } & AreaSeries<M>)
  | ({ status: 'noData' } & AreaSeries<M>)
  | NotFoundResult
  | OutOfCoverageResult
  | NoPlaceResult;

/** Throws for unknown measures and invalid months, before any request. */
export function assertSeriesOptions({
  measures,
  from,
  to,
}: {
  measures?: readonly string[];
  from?: string;
  to?: string;
}): void {
  if (measures?.length === 0)
    throw new InvalidArgumentError('measures', '', `names none of ${MEASURE_NAMES.join(', ')}`);
  for (const measure of measures ?? []) assertOneOf('measures', measure, MEASURE_NAMES);
  assertMonth('from', from);
  assertMonth('to', to);
  if (from !== undefined && to !== undefined && from > to)
    throw new InvalidArgumentError('from', from, `is after to “${to}”`);
}

/**
 * Selected measures and months of an area's series. Throws for a month outside the release, rather
 * than answer a different question.
 */
export function seriesOf<M extends MeasureName>(
  found: AreaResult<AreaProfile>,
  options: { measures?: readonly M[]; from?: string; to?: string },
): SeriesResult<M> {
  if (!('area' in found)) return found;
  const { area } = found;
  const months = { from: options.from ?? area.months.from, to: options.to ?? area.months.to };
  assertInSeries('from', months.from, area);
  assertInSeries('to', months.to, area);
  const within = ({ month }: { month: string }): boolean =>
    month >= months.from && month <= months.to;
  const measures = options.measures ?? (MEASURE_NAMES as readonly M[]);
  const series = Object.fromEntries(
    measures.map((measure) => [measure, area.series[measure].filter(within)]),
  ) as Record<M, MonthCount[]>;
  return {
    status: statusOf(Object.values<MonthCount[]>(series).flat()),
    area: identityOf(area),
    months,
    series,
    breaks: area.breaks.filter(within),
  };
}

function assertInSeries(argument: string, month: string, { release, months }: AreaProfile): void {
  if (month < months.from || month > months.to)
    throw new InvalidArgumentError(
      argument,
      month,
      `is outside the months of release ${release}, which are ${months.from} to ${months.to}`,
    );
}

function statusOf(counts: readonly MonthCount[]): 'ok' | 'partial' | 'noData' {
  const supplied = counts.filter(({ status }) => status === 'supplied').length;
  if (supplied === 0) return 'noData';
  return supplied === counts.length ? 'ok' : 'partial';
}
