/** The standard normal's 97.5th percentile: 95 % lies within ± this many standard errors. */
export const Z95 = 1.959963985;
