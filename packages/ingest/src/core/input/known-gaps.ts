import type { CheckedGap } from '@crimetrends/sdk/contract';

/** A hand-kept known gap. `status` marks months that the rule for coverage letters cannot see. */
export interface KnownGapEntry extends CheckedGap {
  force: string;
  source: string;
  status?: 'partial';
}

/** Whether a gap covers a month; a gap without an end is still open. */
export function covers(gap: { from: string; to?: string | undefined }, month: string): boolean {
  return gap.from <= month && (gap.to === undefined || month <= gap.to);
}
