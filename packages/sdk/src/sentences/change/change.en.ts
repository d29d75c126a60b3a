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
  ) =>
    `${subject}: no clear change in ${year} on ${before} (${percent}, likely between ${lower} and ${upper}).`,
  notComparable: (subject: string, year: string, before: string, reason: string) =>
    `${subject}: ${year} is not compared with ${before}, because ${reason}.`,
  reasons: {
    incompleteWindow: 'not every month of both was supplied',
    break: 'the way the figures are made changed within those 24 months',
    baseUnder10: 'fewer than 10 were recorded in the earlier one, too few for a percentage',
  },
};
