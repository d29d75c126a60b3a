import { addMonths, monthNumber, type MonthRange } from '@crimetrends/sdk/contract';
import type { OfficialFigure, OfficialTable } from '../input/official/official-table.js';
import { isInSeries } from './our-figures.js';

/** The figures of a table for one period; quarters are added up. */
export interface FiguresOfPeriod {
  period: MonthRange;
  figures: OfficialFigure[];
}

const YEAR = 12;

/**
 * The periods of a table that can be compared: each year of an annual table, and the newest 12
 * months of a quarterly one, if the series holds them. With `asked`, that period alone.
 */
export function comparablePeriods(
  { figures }: Pick<OfficialTable, 'figures'>,
  series: MonthRange,
  asked: MonthRange | undefined,
): FiguresOfPeriod[] {
  const parts = partsOf(figures);
  const periods =
    asked === undefined
      ? [
          ...parts.filter((part) => lengthOf(part) === YEAR && isInSeries(part, series)),
          ...newestYear(parts, series),
        ]
      : [asked].filter((period) => isInSeries(period, series) && tiles(parts, period));
  return periods.map((period) => ({ period, figures: summed(figures, period) }));
}

/** The periods that a table gives figures for, in order. */
export function partsOf(figures: readonly Pick<OfficialFigure, 'period'>[]): MonthRange[] {
  const byKey = new Map(figures.map(({ period }) => [`${period.from} ${period.to}`, period]));
  return [...byKey.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function newestYear(parts: readonly MonthRange[], series: MonthRange): MonthRange[] {
  const ends = parts.filter((part) => lengthOf(part) < YEAR).map(({ to }) => to);
  const years = ends
    .map((to) => ({ from: addMonths(to, 1 - YEAR), to }))
    .filter((year) => isInSeries(year, series) && tiles(parts, year));
  return years.slice(-1);
}

/** Whether the parts within a period make it up, without a hole or an overlap. */
function tiles(parts: readonly MonthRange[], period: MonthRange): boolean {
  let next = period.from;
  for (const part of parts.filter((each) => isInSeries(each, period))) {
    if (part.from !== next) return false;
    next = addMonths(part.to, 1);
  }
  return next === addMonths(period.to, 1);
}

function lengthOf({ from, to }: MonthRange): number {
  return monthNumber(to) - monthNumber(from) + 1;
}

/** One figure for each force and partnership; without a count where a part of the period has none. */
function summed(figures: readonly OfficialFigure[], period: MonthRange): OfficialFigure[] {
  const parts = partsOf(figures).filter((part) => isInSeries(part, period)).length;
  const groups = new Map<string, OfficialFigure[]>();
  for (const figure of figures) {
    if (!isInSeries(figure.period, period)) continue;
    const key = `${figure.force.name}\n${figure.partnership?.name ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].map((group) => {
    const { count: _, ...first } = group[0]!;
    const isWhole = group.length === parts && group.every(({ count }) => count !== undefined);
    return {
      ...first,
      period,
      ...(isWhole && { count: group.reduce((sum, { count }) => sum + count!, 0) }),
    };
  });
}
