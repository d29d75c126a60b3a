/**
 * The share of the standard normal distribution that lies beyond ± `z`. Source: Abramowitz & Stegun,
 * 7.1.26; off by at most 1.5 × 10⁻⁷.
 */
export function normalTails(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return polynomial * Math.exp(-x * x);
}
