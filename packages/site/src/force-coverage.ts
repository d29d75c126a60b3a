import { monthsOf, type CoverageFile, type SuspectFile } from '@crimetrends/sdk/contract';
import { forceName, monthList } from '@crimetrends/sdk/sentences';

/** One police force in the coverage table. */
export interface ForceRow {
  name: string;
  /** Number of complete months among the 12 of the window. */
  supplied: number;
  /** The missing or incomplete months of the window, in words; empty if there are none. */
  missing: string;
  /** One coverage letter for each month of the series. */
  letters: string;
  /** Percent of its recorded crimes of the window without a place; absent if it supplied none. */
  withoutPlace?: string;
}

/** A file of the series that is not a whole month. */
export interface SuspectMonth extends SuspectFile {
  name: string;
}

/** Every force by name, with what it supplied in the window. */
export function forceRows({ forces, months, window }: CoverageFile): ForceRow[] {
  const all = monthsOf(months);
  return forces
    .map(({ name, months: letters, noLocation }) => {
      const inWindow = all.flatMap((month, index) =>
        month >= window.from && month <= window.to ? [{ month, letter: letters[index] }] : [],
      );
      const missing = inWindow.filter(({ letter }) => letter !== 's').map(({ month }) => month);
      return {
        name: forceName(name, 'en'),
        supplied: inWindow.length - missing.length,
        missing: monthList(missing, 'en'),
        letters,
        ...(noLocation && {
          withoutPlace: `${((noLocation.crime / noLocation.of) * 100).toFixed(1)}%`,
        }),
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every suspect street file, by force and month. */
export function suspectMonths({ forces }: CoverageFile): SuspectMonth[] {
  return forces
    .flatMap(({ name, suspect = [] }) =>
      suspect.map((file) => ({ ...file, name: forceName(name, 'en') })),
    )
    .toSorted((a, b) => (`${a.name} ${a.month}` < `${b.name} ${b.month}` ? -1 : 1));
}

/**
 * How many forces sent any outcomes, and any stop-and-search files, in the series; undefined if the
 * bundle does not say.
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

/** Groups forces by what they supplied in the window: every month, some or none. */
export function coverageGroups(rows: readonly ForceRow[]): {
  every: ForceRow[];
  some: ForceRow[];
  none: ForceRow[];
} {
  return {
    every: rows.filter(({ missing }) => missing === ''),
    some: rows.filter(({ missing, supplied }) => missing !== '' && supplied > 0),
    none: rows.filter(({ missing, supplied }) => missing !== '' && supplied === 0),
  };
}
