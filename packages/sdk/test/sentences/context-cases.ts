import { PROPERTY_TYPES } from '../../src/contract/index.js';
import * as say from '../../src/sentences/index.js';
import { WINDOW } from './areas.js';
import {
  housePrices,
  outcomes,
  OUTCOMES,
  PLACES,
  placeTypes,
  RATES,
  WITHIN,
  type Cases,
} from './inputs.js';

/** Context: denominators, places, prices, people and outcomes. */
export const CONTEXT_CASES: Cases = {
  denominatorSentence: (lang) =>
    [
      'workdayPopulationCensus2011',
      'householdsCensus2021',
      'midYearEstimate2024',
      'another',
    ].flatMap((id) =>
      RATES.map((found) =>
        say.denominatorSentence(
          { id, title: 'workday population, Census 2011', number: 5_217 },
          found,
          WINDOW,
          lang,
        ),
      ),
    ),
  footfallSentence: (lang) => [
    say.footfallSentence(
      {
        denominator: {
          id: 'workdayPopulationCensus2011',
          title: 'workday population, Census 2011',
        },
        people: 5_217,
        populationCensus2021: 1_738,
      },
      lang,
    ),
  ],
  placeTypeName: (lang) => PLACES.map((place) => say.placeTypeName(place, lang)),
  placeTypesSentence: (lang) =>
    placeTypes().map((found) => say.placeTypesSentence(found, WINDOW, lang)),
  pricesSentence: (lang) =>
    PROPERTY_TYPES.flatMap((type) =>
      housePrices().map((found) =>
        say.pricesSentence(found, type, { from: '2024-11', to: '2025-10' }, lang),
      ),
    ),
  peopleSentence: (lang) =>
    (['residents', 'households'] as const).flatMap((of) =>
      [
        [267, 435],
        [0, 1],
        [1, 9_000],
        [0, 0],
      ].map((counts) =>
        say.peopleSentence(
          { id: 'TS054', title: 'Tenure of household', of, categories: ['Owned', 'Rented'] },
          counts,
          0,
          lang,
        ),
      ),
    ),
  censusName: (lang) =>
    ['Tenure', 'Owned: Owns outright', 'Aged 16 to 24 years'].map(
      (english) => say.censusName(english, lang) ?? english,
    ),
  surroundingsTitle: (lang) => WITHIN.map((place) => say.surroundingsTitle(place, lang)),
  surroundingsPostcodeTitle: (lang) => [say.surroundingsPostcodeTitle('LU1 2AB', lang)],
  explainsNothingSentence: (lang) => [say.explainsNothingSentence(lang)],
  densitySentence: (lang) =>
    [0.4, 12, 1_051.1].map((density) => say.densitySentence(density, lang)),
  surroundingsNotPublished: (lang) => [say.surroundingsNotPublished(lang)],
  denominatorName: (lang) =>
    ['usualResidentsCensus2021', 'householdsCensus2021', 'midYearEstimate2024'].map((id) =>
      say.denominatorName({ id, title: id }, lang),
    ),
  peopleNotSupplied: (lang) => [say.peopleNotSupplied(lang)],
  outcomeName: (lang) => OUTCOMES.map((outcome) => say.outcomeName(outcome, lang)),
  outcomesSentence: (lang) =>
    outcomes().flatMap((found) =>
      OUTCOMES.map((_, type) =>
        say.outcomesSentence(
          found,
          { window: { from: '2024-01', to: '2024-12' }, followedTo: '2025-12', types: OUTCOMES },
          type,
          lang,
        ),
      ),
    ),
};
