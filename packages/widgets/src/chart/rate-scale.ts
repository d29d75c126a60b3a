/** A rate with its 95 % limits. */
interface RateWithLimits {
  ratePer1000: number;
  lower95: number;
  upper95: number;
}

/** A rate with its likely range, in percent of a scale. */
export interface Mark {
  at: number;
  lower: number;
  upper: number;
}

// Room at the scale's end for half a dot.
const HEADROOM = 1.04;

/** Where values lie on one scale from zero to a little above `top`, in percent. */
export function scaleTo(top: number): (value: number) => number {
  const end = Math.max(1e-9, top) * HEADROOM;
  return (value) => Math.round((value / end) * 10_000) / 100;
}

/** A rate's place on a scale. */
export function markOf(
  { ratePer1000, lower95, upper95 }: RateWithLimits,
  at: (value: number) => number,
): Mark {
  return { at: at(ratePer1000), lower: at(lower95), upper: at(upper95) };
}
