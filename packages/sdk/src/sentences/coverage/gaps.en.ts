import type { KnownGap } from '../../contract/files/coverage.js';

export const gaps = {
  monthsSupplied: (observed: string, of: string) => `${observed} of ${of} months supplied.`,
  shortfall: { missing: 'missing', incomplete: 'incomplete', both: 'missing or incomplete' },
  forceShort: (whose: string, months: string, shortfall: string) =>
    `${whose} figures for ${months} are ${shortfall}, so no yearly rate or rank is given.`,
  othersShort: 'The rest is missing, so no yearly rate or rank is given.',
  noFigures: 'No figures.',
  /** A gap’s `sentence` is in English, so other languages build theirs from its dates. */
  knownGap: ({ sentence }: KnownGap, _force: string | undefined) => sentence,
  suppliedNone: (force: string, months: string) => `${force} supplied no figures for ${months}.`,
  suppliedNoWholeMonth: (force: string, months: string) =>
    `${force} supplied no complete month of figures for ${months}.`,
  noneSupplied: (months: string) => `None were supplied for ${months}.`,
  gapNotAbsence: 'This is a gap in the data, not an absence of crime.',
};
