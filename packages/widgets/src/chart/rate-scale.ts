/** A rate with its 95% limits. */
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

// Room for half a dot at the end of the scale.
const HEADROOM = 1.04;

/** Returns a function that places values on a scale from zero to just above `top`, in percent. */
export function scaleTo(top: number): (value: number) => number {
  const end = Math.max(1e-9, top) * HEADROOM;
  return (value) => Math.round((value / end) * 10_000) / 100;
}

/** Places a rate on a scale. */
export function markOf(
  { ratePer1000, lower95, upper95 }: RateWithLimits,
  at: (value: number) => number,
): Mark {
  return { at: at(ratePer1000), lower: at(lower95), upper: at(upper95) };
}
