import type { AreaDetail, CoverageLetter, Observation } from '@crimetrends/sdk/contract';
import { ASB_INDEX, CATEGORIES } from '@crimetrends/sdk/contract';
import { countsOf } from '@crimetrends/sdk/stats';
import { partsWhere, type AreaParts } from '../geography/area-parts.js';
import { hasLegacyCategories, LEGACY_SLOT, SLOTS } from '../police/categories.js';
import type { Counts } from '../police/counts.js';
import { figureBasis, residentsOf, type FigureBasis } from '../geography/figure-basis.js';
import type { AreaOfLsoas } from '../geography/area.js';
import type { Geography } from '../geography/geography.js';

/**
 * Everything that records are made from. `letters` holds one coverage letter for each force and
 * month.
 */
export interface RecordInput {
  geography: Geography;
  counts: Counts;
  letters: readonly (readonly CoverageLetter[])[];
  /** Number of months in the window, counted from the last. */
  windowLength: number;
}

/** The record of one area with its full series. */
export function areaRecordOf(area: AreaOfLsoas, input: RecordInput): AreaDetail {
  const { geography } = input;
  const population = residentsOf(area, geography);
  const forces = [...new Set(area.lsoas.map((lsoa) => geography.forceOfLsoa[lsoa]!))];
  const basis = recordBasis(area, input);
  const onlyForce = forces.length === 1 ? geography.forces[forces[0]!]?.code : undefined;
  return {
    code: area.code,
    name: area.name,
    ...(area.nameWelsh !== undefined && { nameWelsh: area.nameWelsh }),
    // Before the level: a pack is smaller so.
    population,
    level: area.level,
    parents: area.parents,
    ...(onlyForce !== undefined && { force: onlyForce }),
    observed: withParts(basis, geography),
    ...(area.city && { city: true }),
    ...(area.apportionedBy && { apportionedBy: area.apportionedBy }),
    ...(basis.parts.lsoas.length > 0 && figures(basis.parts, input)),
  };
}

/** How complete the figures are; of part of an area also the force areas which that part lies in. */
function withParts({ observed, parts }: FigureBasis, geography: Geography): Observation {
  if (observed.kind !== 'partial') return observed;
  const forces = new Set(parts.lsoas.map((lsoa) => geography.forceOfLsoa[lsoa]!));
  const codes = [...forces].flatMap((force) => geography.forces[force]?.code ?? []).sort();
  return { ...observed, parts: codes };
}

/** The LSOAs that an area's counts include. */
export function recordBasis(area: AreaParts, input: Omit<RecordInput, 'counts'>): FigureBasis {
  return figureBasis(
    area,
    input.geography,
    (lsoa) => monthsObserved(input, input.geography.forceOfLsoa[lsoa]!),
    input.windowLength,
  );
}

function monthsObserved(
  { letters, windowLength }: Pick<RecordInput, 'letters' | 'windowLength'>,
  force: number,
): number {
  return force < 0
    ? 0
    : letters[force]!.slice(-windowLength).filter((letter) => letter === 's').length;
}

type Figures = Pick<
  AreaDetail,
  'counts' | 'totals' | 'allCount' | 'crimeByMonth' | 'countsByMonth' | 'allByMonth' | 'yearBefore'
>;

/**
 * In the series, a month that the area's force did not supply is a gap. The window's counts leave
 * out what lies in such a month's incomplete file; they keep the few incidents that neighbouring
 * forces record where there is no file (3 of Bristol's 28,722 in 2025).
 */
function figures(
  parts: AreaParts,
  { geography, counts, letters, windowLength }: RecordInput,
): Figures {
  const forces = [...new Set(parts.lsoas.map((lsoa) => geography.forceOfLsoa[lsoa]!))];
  const total = new Array<number>(SLOTS).fill(0);
  const series = counts.months.map((_, month) => {
    const supplied = forces.every((force) => letters[force]![month] === 's');
    const inWindow = month >= counts.months.length - windowLength;
    if (!supplied && !inWindow) return null;
    const slots = sumSlots(
      counts.byMonth[month]!,
      supplied
        ? parts
        : partsWhere(
            parts,
            (lsoa) => !isIncomplete(letters[geography.forceOfLsoa[lsoa]!]![month]!),
          ),
    );
    if (inWindow) slots.forEach((count, slot) => (total[slot]! += count));
    return supplied ? slots : null;
  });
  const categories = total.slice(0, LEGACY_SLOT);
  const legacyWindow = counts.months.slice(-windowLength).some(hasLegacyCategories);
  const inCategories = series.map((slots, month) =>
    hasLegacyCategories(counts.months[month]!) ? null : slots,
  );
  return {
    ...(legacyWindow
      ? { allCount: Math.round(sumOver(total)) }
      : {
          counts: categories.map(Math.round),
          ...(parts.shares && { totals: withTotals(categories).slice(0, 3) }),
        }),
    crimeByMonth: inCategories.map(
      (slots) => slots && Math.round(sumOver(slots) - slots[ASB_INDEX]!),
    ),
    countsByMonth: categories.map((_, slot) =>
      inCategories.map((slots) => slots && Math.round(slots[slot]!)),
    ),
    ...(parts.shares && sharedSeries(inCategories)),
  };
}

/**
 * Of an outcode: what of its series is no sum of the rounded months and categories.
 *
 * @param series unrounded counts by month and category
 */
function sharedSeries(
  series: readonly (readonly number[] | null)[],
): Pick<AreaDetail, 'allByMonth' | 'yearBefore'> {
  const year = series.slice(-24, -12);
  const sums = CATEGORIES.map((_, slot) => sumOver(year.map((slots) => slots?.[slot] ?? 0)));
  return {
    allByMonth: series.map((slots) => slots && Math.round(sumOver(slots))),
    ...(year.length === 12 && !year.includes(null) && { yearBefore: withTotals(sums) }),
  };
}

function isIncomplete(letter: CoverageLetter): boolean {
  return letter === 'x' || letter === 'p';
}

/** Not rounded: an outcode's figures are rounded once they are complete, each by itself. */
function sumSlots(month: Uint16Array, { lsoas, shares }: AreaParts): number[] {
  const slots = new Array<number>(SLOTS).fill(0);
  for (const [index, lsoa] of lsoas.entries()) {
    const start = lsoa * SLOTS;
    const share = shares?.[index] ?? 1;
    for (let slot = 0; slot < SLOTS; slot += 1) slots[slot]! += month[start + slot]! * share;
  }
  return slots;
}

/** Every measure, each rounded once, from unrounded counts by category. */
function withTotals(counts: number[]): number[] {
  return countsOf({ counts }).map((count) => Math.round(count!));
}

function sumOver(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
