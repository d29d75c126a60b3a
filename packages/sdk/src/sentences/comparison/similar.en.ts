export const similar = {
  all: (areas: string) => `the ${areas}`,
  some: (known: string, areas: string) => `${known} of the ${areas}`,
  median: (areas: string, median: string, year: string) =>
    `The median of ${areas} most alike by Census 2021 is ${median} crimes per 1,000 people in ${year}`,
  /** `percent` is undefined where the median is 0. */
  standing: {
    higher: (rate: string, likely: string, percent: string | undefined) =>
      `; the rate here, ${rate}, ${likely}, is ${percent === undefined ? 'higher' : `${percent} higher`}.`,
    lower: (rate: string, likely: string, percent: string | undefined) =>
      `; the rate here, ${rate}, ${likely}, is ${percent === undefined ? 'lower' : `${percent} lower`}.`,
    noClearDifference: (rate: string, likely: string) =>
      `; the rate here, ${rate}, ${likely}, is not clearly different.`,
  },
  fewKnown: (known: string, areas: string, year: string) =>
    `Only ${known} of the ${areas} most alike by Census 2021 ${known === '1' ? 'has' : 'have'} ` +
    `complete figures in ${year}, so no median is given.`,
  noneKnown: (areas: string, year: string) =>
    `None of the ${areas} most alike by Census 2021 has complete figures in ${year}, so no median is given.`,
};
