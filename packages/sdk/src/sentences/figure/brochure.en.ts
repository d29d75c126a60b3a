const crimes = (count: number, text: string): string =>
  `${text} ${count === 1 ? 'crime' : 'crimes'}`;

export const brochure = {
  rate: (count: number, text: string, year: string, rate: string, likely: string) =>
    `the police recorded ${crimes(count, text)} in ${year}, a rate of ${rate} per 1,000 people, ${likely}.`,
  months: (count: number, text: string, months: string, year: string) =>
    `the police recorded ${crimes(count, text)} in the ${months} months supplied of ${year}.`,
  noFigures: (year: string) => `there are no figures for ${year}.`,
  noRate: (year: string) => `there is no rate for ${year}.`,
  source: (release: string) =>
    `Source: data.police.uk and ONS Census 2021, under the Open Government Licence v3.0; release ${release}.`,
};
