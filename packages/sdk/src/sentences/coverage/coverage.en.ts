export const coverage = {
  /** `force` is the police force's name, `whose` its possessive. */
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
};
