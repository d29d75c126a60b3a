import type { Rate } from '@crimetrends/sdk/stats';

/** A rate with its likely limits. */
type LikelyRate = Pick<Rate, 'ratePer1000' | 'likelyLower' | 'likelyUpper'>;

/** A rate with its likely range, in percent of a scale. */
export interface Mark {
  at: number;
  lower: number;
  upper: number;
}

// Room for half a dot at the end of the scale.
const HEADROOM = 1.04;

/** Returns a function that places values on a scale from zero to just above `top`, in percent. */
export function scaleTo(top: number): (value: number) => number {
  const end = Math.max(1e-9, top) * HEADROOM;
  return (value) => Math.round((value / end) * 10_000) / 100;
}

/** Places a rate on a scale. */
export function markOf(
  { ratePer1000, likelyLower, likelyUpper }: LikelyRate,
  at: (value: number) => number,
): Mark {
  return { at: at(ratePer1000), lower: at(likelyLower), upper: at(likelyUpper) };
}
