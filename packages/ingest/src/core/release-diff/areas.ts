import {
  CATEGORIES,
  MEASURE_NAMES,
  monthsOf,
  type AreaDetail,
  type Level,
  type MeasureName,
  type MonthRange,
  type Observation,
} from '@crimetrends/sdk/contract';
import { countsOf } from '@crimetrends/sdk/stats';
import { changeOf, differs, type Change } from '../release/revisions/change.js';
import type { AreaPair } from './release-side.js';

/** What changed in one area. */
export interface AreaChange {
  code: string;
  name: string;
  level: Level;
  change: 'added' | 'removed' | 'changed';
  /** Incidents of the window that changed, summed over the 14 categories. */
  size: number;
  renamed?: Change<string>;
  population?: Change<number>;
  observed?: Change<Observation>;
  parents?: Change<AreaDetail['parents']>;
  /** Window counts that differ, totals before categories. */
  figures: ({ measure: MeasureName } & Change<number>)[];
  /**
   * Months in both series where any category differs, with the total of all 14; absent for a gap.
   */
  months: ({ month: string } & Change<number>)[];
}

/** What changed in an area; `undefined` where its record is the same. */
export function areaChange(
  pair: AreaPair,
  series: readonly [MonthRange, MonthRange],
): AreaChange | undefined {
  const { before, after } = pair;
  const known = after ?? before;
  if (!known) return undefined;
  const [counts, countsAfter] = [figuresOf(before), figuresOf(after)];
  const figures = [...new Set([...counts.keys(), ...countsAfter.keys()])]
    .map((measure) => ({ measure, ...changeOf(counts.get(measure), countsAfter.get(measure)) }))
    .filter(differs);
  const change: AreaChange = {
    code: known.code,
    name: known.name,
    level: known.level,
    change: !before ? 'added' : !after ? 'removed' : 'changed',
    size: sizeOf(before, after),
    ...only('renamed', changeOf(before?.name, after?.name), before && after),
    ...only('population', changeOf(before?.population, after?.population)),
    ...only('observed', changeOf(before?.observed, after?.observed)),
    ...only('parents', changeOf(before?.parents, after?.parents), before && after),
    figures,
    months: before && after ? changedMonths(pair, series) : [],
  };
  const isSame =
    change.change === 'changed' &&
    figures.length + change.months.length === 0 &&
    !change.renamed &&
    !change.population &&
    !change.observed &&
    !change.parents;
  return isSame ? undefined : change;
}

function figuresOf(record: AreaDetail | undefined): Map<MeasureName, number> {
  const counts = record ? countsOf(record) : [];
  return new Map(
    MEASURE_NAMES.flatMap((name, index): [MeasureName, number][] => {
      const count = counts[index];
      // Anti-social behaviour is already among the totals.
      return count === undefined || name === 'anti-social-behaviour' ? [] : [[name, count]];
    }),
  );
}

function sizeOf(before: AreaDetail | undefined, after: AreaDetail | undefined): number {
  if (!before?.counts && !after?.counts)
    return Math.abs((after?.allCount ?? 0) - (before?.allCount ?? 0));
  return CATEGORIES.reduce(
    (sum, _, index) =>
      sum + Math.abs((after?.counts?.[index] ?? 0) - (before?.counts?.[index] ?? 0)),
    0,
  );
}

/** The months in both series where any category differs, with the total of all 14. */
export function changedMonths(
  { before, after }: AreaPair,
  [rangeBefore, rangeAfter]: readonly [MonthRange, MonthRange],
): AreaChange['months'] {
  const monthsAfter = new Map(monthsOf(rangeAfter).map((month, index) => [month, index]));
  return monthsOf(rangeBefore).flatMap((month, indexBefore) => {
    const indexAfter = monthsAfter.get(month);
    if (indexAfter === undefined) return [];
    const [a, b] = [ofMonth(before, indexBefore), ofMonth(after, indexAfter)];
    return a.join() === b.join() ? [] : [{ month, ...changeOf(total(a), total(b)) }];
  });
}

function ofMonth(record: AreaDetail | undefined, index: number): (number | null)[] {
  return (
    record?.countsByMonth?.map((series) => series[index] ?? null) ?? CATEGORIES.map(() => null)
  );
}

function total(counts: readonly (number | null)[]): number | undefined {
  return counts.every((count) => count === null)
    ? undefined
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function only<K extends string, T>(
  key: K,
  change: Change<T>,
  when: unknown = true,
): Partial<Record<K, Change<T>>> {
  return when && differs(change) ? ({ [key]: change } as Record<K, Change<T>>) : {};
}
