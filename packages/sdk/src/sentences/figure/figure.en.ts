import { plural } from '../language/plural.en.js';

/** Anti-social behaviour is not crime, so measures that include it count “incidents”. */
export type Counted = 'crime' | 'incident';

/** A count of crimes or incidents, the number also as text. */
export interface CountInWords {
  counted: Counted;
  count: number;
  text: string;
}

const recorded = ({ counted, count, text }: CountInWords): string =>
  `${text} ${plural(count, counted)} recorded`;

export const figure = {
  around: (postcode: string) => `around ${postcode}`,
  ofKind: (place: string, kind: string) => `${place}, ${kind}`,
  asb: 'anti-social behaviour',
  all: 'crime and anti-social behaviour',
  rate: (whose: string, counted: Counted, rate: string, year: string, likely: string) =>
    `${whose}: ${rate} ${counted}s per 1,000 people in ${year}, ${likely}.`,
  months: (whose: string, crimes: CountInWords, year: string, months: number) =>
    `${whose}: ${recorded(crimes)} in ${year}, with ${months} of 12 months supplied.`,
  /** Of some of the residents. */
  part: (whose: string, crimes: CountInWords, year: string, covered: string, people: string) =>
    `${whose}: ${recorded(crimes)} in ${year}, among ${covered} of ${people} residents; no rate is ` +
    'given.',
  partAndMonths: (
    whose: string,
    crimes: CountInWords,
    year: string,
    covered: string,
    people: string,
    months: number,
  ) =>
    `${whose}: ${recorded(crimes)} in ${year}, among ${covered} of ${people} residents, with ` +
    `${months} of 12 months supplied; no rate is given.`,
  noFigures: (whose: string, year: string) => `${whose}: no figures for ${year}.`,
  noRate: (whose: string, year: string) => `${whose}: no rate for ${year}.`,
};
