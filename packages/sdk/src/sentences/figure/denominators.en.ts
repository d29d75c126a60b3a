export const denominators = {
  /** Names of denominators within a sentence, by id. */
  titles: {
    usualResidentsCensus2021: 'usual residents, Census 2021',
    workdayPopulationCensus2011: 'workday population, Census 2011',
    workdayPopulationCensus2021: 'workday population, Census 2021',
    householdsCensus2021: 'households, Census 2021',
  },
  /** Mid-year population estimate. */
  midYear: (year: string) => `population estimate for the middle of ${year}`,
  per: (title: string, number: string, rate: string, likely: string, year: string) =>
    `By ${title} (${number}): ${rate} crimes per 1,000 in ${year}, ${likely}.`,
  workdayPopulation: (title: string, people: string, residents: string) =>
    `Many more people pass through than live here: about ${people} (${title}), and ${residents} ` +
    'residents at Census 2021; ' +
    'the rate per resident is not the rate per person present.',
};
