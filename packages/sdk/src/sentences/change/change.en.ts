/** Lower and upper limit. */
type Limits = readonly [string, string];

export const change = {
  rise: (subject: string, percent: string, [lower, upper]: Limits, year: string, before: string) =>
    `${subject}: up ${percent} in ${year} on ${before}, likely between ${lower} and ${upper} up.`,
  fall: (subject: string, percent: string, [lower, upper]: Limits, year: string, before: string) =>
    `${subject}: down ${percent} in ${year} on ${before}, likely between ${lower} and ${upper} down.`,
  noClearChange: (
    subject: string,
    percent: string,
    [lower, upper]: Limits,
    year: string,
    before: string,
    clear: string,
  ) =>
    `${subject}: no clear change in ${year} on ${before} (${percent}, likely between ${lower} ` +
    `and ${upper}); ${clear} would have been clear.`,
  /** The smallest clear changes; `fall` is undefined where no fall could have been clear. */
  smallest: (rise: string, fall: string | undefined) =>
    fall === undefined ? `only a rise of ${rise}` : `a rise of ${rise} or a fall of ${fall}`,
  /** After a year with none there is no percentage. */
  fromNone: {
    rise: (subject: string, year: string, before: string) =>
      `${subject}: up in ${year} from none in ${before}.`,
    noClearChange: (subject: string, year: string, before: string) =>
      `${subject}: no clear change in ${year} from none in ${before}.`,
  },
  notComparable: (subject: string, year: string, before: string, reason: string) =>
    `${subject}: ${year} is not compared with ${before}, because ${reason}.`,
  reasons: {
    incompleteWindow: 'not every month of both was supplied',
    partOfArea: 'the figures cover part of the area',
    break: 'the way the figures are made changed within those 24 months',
    under20: 'fewer than 20 were recorded in the two together, too few for a percentage',
  },
};
