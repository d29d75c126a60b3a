/** Lower and upper quartile, or the number that both are as displayed. */
type Range = readonly [string, string] | string;

const had = (range: Range): string =>
  typeof range === 'string' ? range : `between ${range[0]} and ${range[1]}`;

export const similar = {
  all: (areas: string) => `the ${areas}`,
  some: (known: string, areas: string) => `${known} of the ${areas}`,
  middleHalf: (areas: string, range: Range, median: string, year: string) =>
    `The middle half of ${areas} most alike by Census 2021 had ${had(range)} recorded crimes per ` +
    `1,000 people (median ${median}) in ${year}`,
  standing: {
    above: (rate: string, likely: string) =>
      `; the rate here, ${rate}, ${likely}, is above that range.`,
    below: (rate: string, likely: string) =>
      `; the rate here, ${rate}, ${likely}, is below that range.`,
    within: (rate: string, likely: string) =>
      `; the rate here, ${rate}, ${likely}, is within that range.`,
    noClearDifference: (rate: string, likely: string) =>
      `; the rate here, ${rate}, ${likely}, is not clearly different from that range.`,
  },
  fewKnown: (known: string, areas: string, year: string) =>
    `Only ${known} of the ${areas} most alike by Census 2021 ${known === '1' ? 'has' : 'have'} ` +
    `complete figures in ${year}, so no range is given.`,
  noneKnown: (areas: string, year: string) =>
    `None of the ${areas} most alike by Census 2021 has complete figures in ${year}, so no range is given.`,
};
