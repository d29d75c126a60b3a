import type { KnownGap } from '@crimetrends/sdk/contract';

/** A known gap as kept by hand: `status` may mark months that the rule below cannot see. */
export interface KnownGapEntry extends KnownGap {
  force: string;
  status?: 'partial';
}

/** Whether a gap holds for a month; without an end it is still open. */
export function covers(gap: { from: string; to?: string | undefined }, month: string): boolean {
  return gap.from <= month && (gap.to === undefined || month <= gap.to);
}
