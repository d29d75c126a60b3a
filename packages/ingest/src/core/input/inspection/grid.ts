import { addMonths, monthNumber, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import { covers, type KnownGapEntry } from '../known-gaps.js';
import { findForce, forceSlug, type KnownForce } from '../forces.js';
import type { SeenFile } from './seen-file.js';
import type { LayoutKind } from '../layouts/layout.js';

/** Number of files of one kind by force and month. */
export interface MonthGrid {
  kind: LayoutKind;
  /** The newest months, at most the length of a series. */
  months: MonthRange;
  /** Months with files that lie before `months`. */
  earlierMonths: number;
  forces: {
    force: string;
    name: string;
    /** Files in each month; -1 where its files have no rows. */
    files: number[];
  }[];
}

/** Months missing from a force's street files, with the known gap that covers them, if any. */
export interface MissingMonths {
  force: string;
  name: string;
  months: string[];
  known?: string;
}

/** The grid of one kind, forces by slug; `undefined` where there are no such files. */
export function monthGrid(
  kind: LayoutKind,
  files: readonly SeenFile[],
  forces: readonly KnownForce[],
  longest: number,
): MonthGrid | undefined {
  const dated = files.filter(
    ({ layout, month, forceSlug }) =>
      layout.kind === kind && month !== undefined && forceSlug !== undefined,
  );
  const found = [...new Set(dated.map(({ month }) => month!))].sort();
  const to = found.at(-1);
  if (to === undefined) return undefined;
  const length = Math.min(longest, monthNumber(to) - monthNumber(found[0]!) + 1);
  const months = { from: addMonths(to, 1 - length), to };
  const columns = monthsOf(months);
  const slugs = [...new Set(dated.map(({ forceSlug }) => forceSlug!))].sort();
  return {
    kind,
    months,
    earlierMonths: found.filter((month) => month < months.from).length,
    forces: slugs.map((slug) => {
      const own = dated.filter(({ forceSlug }) => forceSlug === slug);
      return {
        force: slug,
        name: findForce(forces, slug)?.name ?? slug,
        files: columns.map((month) => filesIn(own.filter((file) => file.month === month))),
      };
    }),
  };
}

function filesIn(files: readonly SeenFile[]): number {
  const filled = files.filter(({ counted }) => counted === undefined || counted.rows > 0).length;
  return filled === 0 && files.length > 0 ? -1 : filled;
}

/**
 * The months from `from` on that each force lacks. Real forces without any file are included where
 * the folder holds files of real forces.
 */
export function missingMonths(
  { months, forces: rows }: MonthGrid,
  from: string,
  forces: readonly KnownForce[],
  gaps: readonly KnownGapEntry[],
): MissingMonths[] {
  const columns = monthsOf({ from, to: months.to });
  const offset = monthNumber(from) - monthNumber(months.from);
  const there = new Set(rows.map(({ force }) => force));
  const isReal = rows.some(({ force }) =>
    forces.some(({ slug, pfa }) => slug === force && pfa !== undefined),
  );
  const absent = isReal
    ? forces
        .filter(({ slug, pfa }) => pfa !== undefined && !there.has(slug))
        .map(({ slug, name }) => ({ force: slug, name, files: [] as number[] }))
    : [];
  // British Transport Police and Northern Ireland's police are in no area's figures, so their gaps
  // do not matter.
  const expected = rows.filter(
    ({ force }) => forces.find(({ slug }) => slug === force)?.role === undefined,
  );
  return [...expected, ...absent]
    .map(({ force, name, files }) => {
      const lacking = columns.filter((_, index) => (files[index + offset] ?? 0) <= 0);
      const gap = gaps.find(
        (entry) =>
          forceSlug(entry.force) === force && lacking.some((month) => covers(entry, month)),
      );
      return { force, name, months: lacking, ...(gap && { known: gap.sentence }) };
    })
    .filter(({ months: lacking }) => lacking.length > 0);
}
