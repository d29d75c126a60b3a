import { Z95 } from './normal.js';

/** A share between 0 and 1 with its 95% limits. */
export interface Proportion {
  share: number;
  lower95: number;
  upper95: number;
}

/**
 * A share of a count with Wilson's 95% limits, which stay between 0 and 1 and suit small counts.
 * Source: Wilson, JASA 22 (1927); OHID, Technical Guide: Confidence Intervals.
 *
 * @example
 * import { wilson95 } from '@crimetrends/sdk/stats';
 * wilson95(81, 263).lower95.toFixed(4); // '0.2553'
 */
export function wilson95(part: number, whole: number): Proportion {
  const zz = Z95 * Z95;
  const middle = (part + zz / 2) / (whole + zz);
  const spread = Math.sqrt(zz * ((part * (whole - part)) / whole + zz / 4)) / (whole + zz);
  // The limits at 0 and at the whole are exact; otherwise rounding would put them slightly outside.
  return {
    share: part / whole,
    lower95: part === 0 ? 0 : middle - spread,
    upper95: part === whole ? 1 : middle + spread,
  };
}
