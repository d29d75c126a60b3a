export const status = {
  /** `force` is the name of the police force, `whose` its possessive. */
  month: {
    supplied: (_force: string, whose: string, month: string) =>
      `${whose} figures for ${month} were supplied.`,
    partial: (_force: string, whose: string, month: string) =>
      `${whose} figures for ${month} are incomplete, by a dated notice.`,
    suspect: (_force: string, whose: string, month: string) =>
      `${whose} figures for ${month} hold far fewer rows than usual and are treated as incomplete.`,
    absent: (force: string, _whose: string, month: string) =>
      `${force} supplied no figures for ${month}.`,
  },
  complete: (year: string) => `Every month of ${year} was supplied.`,
  apportioned: {
    residentsCensus2021: (outcode: string) =>
      `Small areas (LSOAs) cross the edge of ${outcode}: their incidents and residents are shared out by where their residents lived at Census 2021.`,
    livePostcodes: (outcode: string) =>
      `Small areas (LSOAs) cross the edge of ${outcode}: their incidents and residents are shared out by where their live postcodes lie.`,
  },
};
