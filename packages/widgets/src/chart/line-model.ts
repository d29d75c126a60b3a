/** The limits of a band at one month. */
export interface BandLimits {
  lower: number;
  upper: number;
}

/** Months from `from` up to, and without, `to`, by their place in the line. */
export interface MonthRun {
  from: number;
  to: number;
}

/**
 * A line of months as data: what chart-controller.ts draws and what stands in for it repeats.
 * Missing months are `undefined`, never 0.
 */
export interface LineModel {
  /** `2025-12`, oldest first. */
  months: readonly string[];
  /** The area's own first; another's beside it, named at its end. */
  lines: readonly { values: readonly (number | undefined)[]; name?: string }[];
  band: readonly (BandLimits | undefined)[];
  gaps: readonly MonthRun[];
  /** A break lies before its month. */
  breaks: readonly { at: number; label: string }[];
  newest?: { at: number; label: string } | undefined;
  /** A number as the axis has it. */
  axisText: (value: number) => string;
  /** A month as a reader is told it, by pointer or by key: its name, and each line's value. */
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
