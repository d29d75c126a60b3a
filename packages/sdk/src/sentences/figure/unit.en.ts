import { plural } from '../language/plural.en.js';

/** What a number counts, after it. */
export const unit = {
  crimesRecorded: (count: number) => `${plural(count, 'crime')} recorded`,
  recorded: 'recorded',
  inPart: (unit: string, part: string) => `${unit} in ${part}`,
  withMonths: (unit: string, months: number) => `${unit}, with ${months} of 12 months supplied`,
};
