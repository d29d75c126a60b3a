import type { MonthCount } from '@crimetrends/sdk';

/** A stretch of the axis, in percent of its width. */
export interface Stretch {
  x: number;
  width: number;
}

/** Position of a month in percent of the plot, from its top left corner. */
export interface Point {
  x: number;
  y: number;
}

/**
 * A series laid out on a plot of 100 × 100, with zero at the bottom. Each month has a slot of equal
 * width, with its point in the middle.
 */
export interface SeriesShape {
  /** SVG paths of two months or more, split at missing months. */
  lines: string[];
  /** Months without a neighbour to draw a line to. */
  lonePoints: Point[];
  gaps: Stretch[];
  window: Stretch[];
  newest: Point | undefined;
  /** The round number at the top of the plot. */
  top: number;
}

/** Lays out a monthly series. The scale runs from zero to a round number above every month. */
export function seriesShape(
  series: readonly MonthCount[],
  window: { from: string; to: string },
): SeriesShape {
  const slot = 100 / series.length;
  const top = roundNumberOver(
    Math.max(1, ...series.map((month) => (month.status === 'supplied' ? month.count : 0))),
  );
  const points = series.map((month, index) =>
    month.status === 'supplied'
      ? { x: round((index + 0.5) * slot), y: round(100 - (month.count / top) * 100) }
      : undefined,
  );
  const stretches = (marked: (month: MonthCount) => boolean): Stretch[] =>
    runsOf(series.map(marked)).map(([from, to]) => ({
      x: round(from * slot),
      width: round((to - from) * slot),
    }));
  const runs = runsOf(points).map(([from, to]) => points.slice(from, to) as Point[]);
  return {
    lines: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`),
    lonePoints: runs.filter((run) => run.length === 1).flat(),
    gaps: stretches(({ status }) => status === 'notSupplied'),
    window: stretches(({ month }) => month >= window.from && month <= window.to),
    newest: points.findLast(Boolean),
    top,
  };
}

/** Runs of truthy items, each from its first index to the one after its last. */
function runsOf(items: readonly unknown[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  items.forEach((item, index) => {
    if (!item) return;
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] += 1;
    else runs.push([index, index + 1]);
  });
  return runs;
}

// Round numbers for an axis that waste at most a third of the plot.
const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

function roundNumberOver(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return STEPS.map((step) => step * power).find(
    (number) => number >= value && Number.isInteger(number),
  )!;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
