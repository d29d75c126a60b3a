export const rate = {
  crimesPer1000: 'crimes per 1,000 people in the year',
  likelyBetween: (lower: string, upper: string) => `likely between ${lower} and ${upper}`,
  likelyWithin: (margin: string) => `likely within ${margin} of it`,
};
