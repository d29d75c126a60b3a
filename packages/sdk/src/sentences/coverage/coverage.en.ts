export const coverage = {
  /** `force` is the police force's name, `whose` its possessive. */
  month: {
    supplied: (_force: string, whose: string, month: string) =>
      `${whose} figures for ${month} were supplied.`,
    partial: (_force: string, whose: string, month: string) =>
      `${whose} figures for ${month} are incomplete, by a dated notice.`,
    suspect: (_force: string, whose: string, month: string) =>
      `${whose} file for ${month} holds far fewer rows of its own area than a month should, so the ` +
      'month is treated as not supplied.',
    absent: (force: string, _whose: string, month: string) =>
      `${force} supplied no figures for ${month}.`,
  },
  complete: (year: string) => `Every month of ${year} was supplied.`,
};
