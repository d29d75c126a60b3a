import { LEGACY_SLOT, SLOTS } from './categories.js';

/** Incidents that one street file records, duplicates left out: where they lie, and of what kind. */
export interface Recorded {
  /** Placed in an LSOA, by slot. */
  placed: number[];
  /** Without a place, by slot. */
  withoutPlace: number[];
  /**
   * Placed in each police force area, in the order of the geography's forces; the last number is of
   * LSOAs that lie in none.
   */
  byForce: number[];
}

/** Nothing recorded yet. */
export function nothingRecorded(forces: number): Recorded {
  const zeros = (length: number): number[] => new Array<number>(length).fill(0);
  return { placed: zeros(SLOTS), withoutPlace: zeros(SLOTS), byForce: zeros(forces + 1) };
}

/**
 * Adds incidents of one LSOA and slot.
 * @param force index of the LSOA's police force area, -1 where it has none; undefined without a
 *   place
 */
export function addRecorded(
  { placed, withoutPlace, byForce }: Recorded,
  force: number | undefined,
  slot: number,
  incidents: number,
): void {
  if (force === undefined) withoutPlace[slot]! += incidents;
  else {
    placed[slot]! += incidents;
    byForce[force < 0 ? byForce.length - 1 : force]! += incidents;
  }
}

/** The sum over slots. */
export function totalOf(slots: readonly number[]): number {
  return slots.reduce((sum, incidents) => sum + incidents, 0);
}

/** Counts by category for a published file; in months with legacy categories one number. */
export function publishedSlots(slots: readonly number[], isLegacy: boolean): number[] {
  return isLegacy ? [slots[LEGACY_SLOT]!] : slots.slice(0, LEGACY_SLOT);
}
