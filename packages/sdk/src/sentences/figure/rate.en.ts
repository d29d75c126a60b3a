import { plural } from '../language/plural.en.js';

export const rate = {
  crimesPer1000: 'crimes per 1,000 people in the year',
  likelyBetween: (lower: string, upper: string) => `likely between ${lower} and ${upper}`,
  likelyWithin: (margin: string) => `likely within ${margin} of it`,
  /** After the number. */
  crimesRecorded: (count: number) => `${plural(count, 'crime')} recorded`,
  recorded: 'recorded',
  inPart: (unit: string, part: string) => `${unit} in ${part}`,
  withMonths: (unit: string, months: number) => `${unit}, with ${months} of 12 months supplied`,
};
