import { monthsOf, type CoverageFile, type MonthRange } from '@crimetrends/sdk/contract';
import type { SnapPoints } from '../../core/context/place-types.js';
import type { Geography } from '../../core/geography/geography.js';
import type { Workbench } from '../input/workbench.js';
import type { LoadedStreet } from './load-street.js';

/**
 * Adds up the snap points of the window: for a nation about a million rows of four numbers. As in
 * the counts, LSOAs are left out in months for which their force sent an incomplete file.
 * @param coverage of every force area, in the order of the geography, over the window
 */
export async function loadSnapPoints(
  { warehouse }: Workbench,
  window: MonthRange,
  { marts }: LoadedStreet,
  { lsoas, forceOfLsoa }: Pick<Geography, 'lsoas' | 'forceOfLsoa'>,
  coverage: CoverageFile['forces'],
): Promise<SnapPoints> {
  const [paths, gaps]: [string[], { path: string; lsoa: number }[]] = [[], []];
  for (const [index, month] of monthsOf(window).entries()) {
    const path = marts.get(month)?.('incidents_by_snap_point');
    if (path === undefined) continue;
    paths.push(path);
    forceOfLsoa.forEach((force, lsoa) => {
      if (/[xp]/.test(coverage[force]?.months[index] ?? '')) gaps.push({ path, lsoa });
    });
  }
  await warehouse.set('point_paths', paths);
  await warehouse.set(
    'gap_paths',
    gaps.map(({ path }) => path),
  );
  await warehouse.set(
    'gap_lsoas',
    gaps.map(({ lsoa }) => lsoa),
  );
  const columns = [new Numbers(), new Numbers(), new Numbers()] as const;
  const starts = new Int32Array(lsoas.length + 1);
  await warehouse.integers(
    'marts/police/snap_points_of_window.sql',
    ([lsoa, ...others], rowCount) => {
      for (let row = 0; row < rowCount; row += 1) starts[lsoa![row]! + 1]! += 1;
      columns.forEach((column, index) => column.add(others[index]!.subarray(0, rowCount)));
    },
  );
  for (let lsoa = 0; lsoa < lsoas.length; lsoa += 1) starts[lsoa + 1]! += starts[lsoa]!;
  const [points, places, incidents] = columns.map((column) => column.all()) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { starts, points, places: Int8Array.from(places), incidents };
}

/** An Int32Array that grows. */
class Numbers {
  #values = new Int32Array(65_536);
  #length = 0;

  add(numbers: Int32Array): void {
    while (this.#length + numbers.length > this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values.set(numbers, this.#length);
    this.#length += numbers.length;
  }

  all(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}
