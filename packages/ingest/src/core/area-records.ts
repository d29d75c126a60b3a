import type { AreaDetail, CoverageLetter, Observation } from '@crimetrends/sdk/contract';
import { ASB_INDEX } from '@crimetrends/sdk/contract';
import { partsWhere, sumOfParts, type AreaParts } from './area-parts.js';
import { hasLegacyCategories, LEGACY_SLOT, SLOTS } from './categories.js';
import type { Counts } from './counts.js';
import type { AreaOfLsoas, Geography } from './geography.js';

/** Everything a record is worked out from. `letters` holds one coverage letter for each force and month. */
export interface RecordInput {
  geography: Geography;
  counts: Counts;
  letters: readonly (readonly CoverageLetter[])[];
  /** How many of the last months the window covers. */
  windowLength: number;
}

/** The record of one area with its full series. */
export function areaRecordOf(area: AreaOfLsoas, input: RecordInput): AreaDetail {
  const { geography } = input;
  const population = sumOfParts(area, (lsoa) => geography.lsoas[lsoa]!.population);
  const forces = [...new Set(area.lsoas.map((lsoa) => geography.forceOfLsoa[lsoa]!))];
  const basis = basisOf(area, input);
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
    ...(area.shares && { apportionedBy: 'livePostcodes' as const }),
    ...(basis.parts.lsoas.length > 0 && figures(basis.parts, input)),
  };
}

interface Basis {
  observed: Observation;
  /** The LSOAs, or shares of them, that numerator and denominator both run over. */
  parts: AreaParts;
}

/** Which LSOAs the figures stand on, and what that makes of them (methodology: parents over the same known areas). */
function basisOf(area: AreaOfLsoas, input: RecordInput): Basis {
  const monthsOf = (lsoa: number): number => monthsObserved(input, input.geography.forceOfLsoa[lsoa]!);
  const covered = (parts: AreaParts): number => sumOfParts(parts, (lsoa) => input.geography.lsoas[lsoa]!.population);
  const known = partsWhere(area, (lsoa) => monthsOf(lsoa) === input.windowLength);
  if (known.lsoas.length === area.lsoas.length) return { observed: { kind: 'known' }, parts: known };
  // Ground without residents cannot make a figure partial: no resident is left out.
  if (known.lsoas.length > 0 && covered(known) > 0) {
    return { observed: { kind: 'partial', reason: 'residents', populationCovered: covered(known) }, parts: known };
  }
  const someMonths = partsWhere(area, (lsoa) => monthsOf(lsoa) > 0);
  if (someMonths.lsoas.length === 0) return { observed: { kind: 'notSupplied' }, parts: someMonths };
  const monthsSeen = someMonths.lsoas.reduce((most, lsoa) => Math.max(most, monthsOf(lsoa)), 0);
  return { observed: { kind: 'partial', reason: 'months', monthsObserved: monthsSeen, populationCovered: covered(someMonths) }, parts: someMonths };
}

function monthsObserved({ letters, windowLength }: RecordInput, force: number): number {
  return force < 0 ? 0 : letters[force]!.slice(-windowLength).filter((letter) => letter === 's').length;
}

type Figures = Pick<AreaDetail, 'counts' | 'allCount' | 'crimeByMonth' | 'countsByMonth'>;

/**
 * The window's counts hold every incident the ledger counted there; a neighbouring force may record a few in a month the
 * area's own force did not supply (3 of Bristol's 28,722 in 2025). In the series such a month is a gap, never those few.
 */
function figures(parts: AreaParts, { geography, counts, letters, windowLength }: RecordInput): Figures {
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
  const inCategories = series.map((slots, month) => (hasLegacyCategories(counts.months[month]!) ? null : slots));
  return {
    ...(legacyWindow ? { allCount: Math.round(sumOver(total)) } : { counts: categories.map(Math.round) }),
    crimeByMonth: inCategories.map((slots) => slots && Math.round(sumOver(slots) - slots[ASB_INDEX]!)),
    countsByMonth: categories.map((_, slot) => inCategories.map((slots) => slots && Math.round(slots[slot]!))),
  };
}

/** Not rounded: an outcode's figures are rounded when they are whole, each by itself. */
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
