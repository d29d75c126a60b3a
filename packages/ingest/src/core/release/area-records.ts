import type { AreaDetail, CoverageLetter } from '@crimetrends/sdk/contract';
import { ASB_INDEX } from '@crimetrends/sdk/contract';
import type { AreaParts } from '../geography/area-parts.js';
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
    level: area.level,
    population,
    parents: area.parents,
    ...(onlyForce !== undefined && { force: onlyForce }),
    observed: basis.observed,
    ...(area.apportionedBy && { apportionedBy: area.apportionedBy }),
    ...(basis.parts.lsoas.length > 0 && figures(basis.parts, input)),
  };
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

type Figures = Pick<AreaDetail, 'counts' | 'allCount' | 'crimeByMonth' | 'countsByMonth'>;

/**
 * The window's counts include every incident in the ledger. A neighbouring force may record a few
 * in a month that the area's own force did not supply (3 of Bristol's 28,722 in 2025); in the
 * series such a month is a gap.
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
    const slots = sumSlots(counts.byMonth[month]!, parts);
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
      : { counts: categories.map(Math.round) }),
    crimeByMonth: inCategories.map(
      (slots) => slots && Math.round(sumOver(slots) - slots[ASB_INDEX]!),
    ),
    countsByMonth: categories.map((_, slot) =>
      inCategories.map((slots) => slots && Math.round(slots[slot]!)),
    ),
  };
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

function sumOver(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
