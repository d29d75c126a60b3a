/** The limits of a band in one month. */
export interface BandLimits {
  lower: number;
  upper: number;
}

/** Months from index `from` up to but not including `to`. */
export interface MonthRun {
  from: number;
  to: number;
}

/**
 * A line of months as data for chart-controller.ts and its fallback. Missing months are
 * `undefined`, never 0.
 */
export interface LineModel {
  /** `2025-12`, oldest first. */
  months: readonly string[];
  /** The area's own line first; a second one is labelled with its name. */
  lines: readonly { values: readonly (number | undefined)[]; name?: string }[];
  band: readonly (BandLimits | undefined)[];
  gaps: readonly MonthRun[];
  /** A break is drawn before its month. */
  breaks: readonly { at: number; label: string }[];
  /** `short` is its label where the other has no room. */
  newest?: { at: number; label: string; short?: string } | undefined;
  /** Formats a number for the axis. */
  axisText: (value: number) => string;
  /** A month for the tooltip and for screen readers: its name, and the value of each line. */
  readout: (at: number) => { month: string; values: readonly string[] };
}

/** The stretches of a line without a value. */
export function gapsOf(values: readonly (number | undefined)[]): MonthRun[] {
  const runs: MonthRun[] = [];
  values.forEach((value, at) => {
    if (value !== undefined) return;
    const last = runs.at(-1);
    if (last?.to === at) last.to += 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}
