/** Anti-social behaviour is not crime, so measures that include it count “incidents”. */
export type Counted = 'crimes' | 'incidents';

export const figure = {
  around: (postcode: string) => `around ${postcode}`,
  ofKind: (place: string, kind: string) => `${place}, ${kind}`,
  asb: 'anti-social behaviour',
  all: 'crime and anti-social behaviour',
  rate: (whose: string, counted: Counted, rate: string, year: string, likely: string) =>
    `${whose}: ${rate} ${counted} per 1,000 people in ${year}, ${likely}.`,
  months: (
    whose: string,
    counted: Counted,
    count: number,
    text: string,
    monthsObserved: string,
    year: string,
  ) =>
    `${whose}: ${text} ${count === 1 ? counted.slice(0, -1) : counted} recorded in ${year}, with ` +
    `${monthsObserved} of 12 months supplied.`,
  noFigures: (whose: string, year: string) => `${whose}: no figures for ${year}.`,
  noRate: (whose: string, year: string) => `${whose}: no rate for ${year}.`,
};
