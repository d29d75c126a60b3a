import { monthsOf, type CoverageFile } from '@crimetrends/sdk/contract';
import { forceName, monthList } from '@crimetrends/sdk/sentences';

/** One police force's row of the coverage table. */
export interface ForceRow {
  name: string;
  /** Complete months among the 12 of the window. */
  supplied: number;
  /** The months of the window that are missing or incomplete, in words; empty when none is. */
  short: string;
  /** One coverage letter for each month of the series. */
  letters: string;
}

/** Every force with what it supplied in the window, by name. */
export function forceRows({ forces, months, window }: CoverageFile): ForceRow[] {
  const all = monthsOf(months);
  return forces
    .map(({ name, months: letters }) => {
      const inWindow = all.flatMap((month, index) =>
        month >= window.from && month <= window.to ? [{ month, letter: letters[index] }] : [],
      );
      const short = inWindow.filter(({ letter }) => letter !== 's').map(({ month }) => month);
      return {
        name: forceName(name, 'en'),
        supplied: inWindow.length - short.length,
        short: monthList(short, 'en'),
        letters,
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * How many forces sent any outcomes, and any stop-and-search files, in the months of the series;
 * absent where a bundle does not say.
 */
export function otherFiles({
  forces,
}: CoverageFile): { outcomes: number; stopAndSearch: number } | undefined {
  if (
    forces.some(
      ({ outcomes, stopAndSearch }) => outcomes === undefined || stopAndSearch === undefined,
    )
  )
    return undefined;
  const sent = (type: 'outcomes' | 'stopAndSearch'): number =>
    forces.filter((force) => /[^a]/.test(force[type]!.months)).length;
  return { outcomes: sent('outcomes'), stopAndSearch: sent('stopAndSearch') };
}

/** Forces by what they supplied in the window: every month, some, none. */
export function coverageGroups(rows: readonly ForceRow[]): {
  every: ForceRow[];
  some: ForceRow[];
  none: ForceRow[];
} {
  return {
    every: rows.filter(({ short }) => short === ''),
    some: rows.filter(({ short, supplied }) => short !== '' && supplied > 0),
    none: rows.filter(({ short, supplied }) => short !== '' && supplied === 0),
  };
}
