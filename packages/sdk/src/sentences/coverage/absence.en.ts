import type { SUPPRESSION_RULES } from '../../stats/measure.js';

export const absence = {
  terminated: (postcode: string, month: string) => `The postcode ${postcode} ended in ${month}.`,
  noSuchCode: (code: string, release: string) =>
    `No area with code “${code}” in release ${release}.`,
  noSuchPostcode: (postcode: string, release: string) =>
    `No postcode “${postcode}” in release ${release}. Check it; a postcode that is new joins with a later release.`,
  outcodeEnded: (outcode: string, month: string) =>
    `All postcodes in ${outcode} have ended, the last in ${month}, so there are no figures for it.`,
  outcodeNonResidential: (outcode: string) =>
    `No postcode in use in ${outcode} is residential, so there are no figures for it. ` +
    'A whole postcode shows those of the small area around it.',
  liesIn: (query: string, place: string) =>
    `${query} ${place}. These figures cover England and Wales.`,
  place: {
    Scotland: 'is in Scotland',
    'Northern Ireland': 'is in Northern Ireland',
    Jersey: 'is in Jersey',
    Guernsey: 'is in Guernsey',
    'Isle of Man': 'is in the Isle of Man',
    'British Forces Post Office': 'is a British Forces Post Office number',
  },
  suppressed: {
    noPopulation: 'Nobody lived here at the 2021 census, so there is no rate per person.',
    legacyCategories:
      'Kinds of crime were counted otherwise before May 2013, so no total of crime is given.',
    other: (rule: string) => `Withheld by the rule “${rule}”.`,
  } satisfies Record<keyof typeof SUPPRESSION_RULES | 'other', unknown>,
};
