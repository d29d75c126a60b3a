/**
 * The 97.5th percentile of the standard normal distribution: 95% lies within ± this many standard
 * errors.
 */
export const Z95 = 1.959963985;
