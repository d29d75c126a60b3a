import type { PriceFigure } from '../contract/files/context.js';
import type { RateRatio } from './rate-ratio.js';

/** How a median price compares with that of the 12 months before: their ratio, with 95% limits. */
export type MedianChange = { verdict: 'rise' | 'fall' | 'noClearChange' } & RateRatio;

/**
 * The change of a median price in 12 months; `undefined` unless both medians have 95% limits. The
 * limits of the ratio are combined from those of the two medians, on the log scale (MOVER). Source:
 * Zou & Donner, Statistics in Medicine 27 (2008).
 *
 * @example
 * import { medianChange } from '@crimetrends/sdk/stats';
 * const median = (medianPricePounds, limits95) =>
 *   ({ kind: 'known', sales: 150, medianPricePounds, limits95 });
 * medianChange(
 *   median(285_000, [271_000, 299_000]),
 *   median(274_000, [262_000, 285_000]),
 * ).verdict; // 'noClearChange'
 */
export function medianChange(
  latest: PriceFigure,
  before: PriceFigure | undefined,
): MedianChange | undefined {
  const [now, then] = [logsOf(latest), logsOf(before)];
  if (!now || !then) return undefined;
  const change = now.median - then.median;
  const ratio = Math.exp(change);
  const lower95 = Math.exp(change - Math.hypot(now.median - now.lower, then.upper - then.median));
  const upper95 = Math.exp(change + Math.hypot(now.upper - now.median, then.median - then.lower));
  const verdict = lower95 > 1 ? 'rise' : upper95 < 1 ? 'fall' : 'noClearChange';
  return { verdict, ratio, lower95, upper95 };
}

function logsOf(
  figure: PriceFigure | undefined,
): { median: number; lower: number; upper: number } | undefined {
  if (figure?.kind !== 'known' || !figure.limits95) return undefined;
  const [median, lower, upper] = [figure.medianPricePounds, ...figure.limits95].map(Math.log) as [
    number,
    number,
    number,
  ];
  return { median, lower, upper };
}
