import { plural } from '../language/plural.en.js';

const placed = (count: number, text: string): string =>
  `${count === 0 ? 'no' : text} ${plural(count, 'crime')} that the police placed there`;

export const brochure = {
  rate: (count: number, text: string, year: string, rate: string, likely: string) =>
    `${placed(count, text)} in ${year}, a rate of ${rate} per 1,000 people, ${likely}.`,
  months: (count: number, text: string, months: number, year: string) =>
    `${placed(count, text)} in ${year}, with ${months} of 12 months supplied.`,
  noFigures: (year: string) => `there are no figures for ${year}.`,
  noRate: (year: string) => `there is no rate for ${year}.`,
  source: (release: string) =>
    `Source: data.police.uk and ONS Census 2021, under the Open Government Licence v3.0; release ${release}.`,
};
