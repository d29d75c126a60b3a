import type { PlaceTypes } from '../../src/contract/index.js';
import * as say from '../../src/sentences/index.js';
import { changeOf, rate } from '../../src/stats/index.js';
import { AREAS, WINDOW } from './areas.js';
import type { ChosenSentence } from './chosen-sentence.js';

const MONMOUTHSHIRE = { name: 'Monmouthshire', nameWelsh: 'Sir Fynwy', level: 'ltla' } as const;
const SALES = { from: '2024-11', to: '2025-10' };
const OUTCOMES = {
  window: { from: '2024-01', to: '2024-12' },
  followedTo: '2025-12',
  types: ['Unable to prosecute suspect', 'Local resolution'],
};
const TENURE = {
  id: 'TS054',
  title: 'Tenure of household',
  of: 'households',
  categories: ['Owned: Owns outright', 'Other'],
} as const;
const PLACES: PlaceTypes = {
  kind: 'known',
  incidents: 234,
  onPlaceTypes: 89,
  snapPoints: 41,
  snapPointsOfHalf: 3,
  top: [
    { placeType: 'Supermarket', incidents: 60 },
    { placeType: 'Parking Area', incidents: 29 },
  ],
};
const year = (count: number, people: number) => ({ count, personYears: people });
const prices = (sales: number, medianPricePounds: number, limits95?: number[]) =>
  Array.from({ length: 5 }, () => ({
    kind: 'known' as const,
    sales,
    medianPricePounds,
    ...(limits95 && { limits95 }),
  }));
const withheld = Array.from({ length: 5 }, () => ({
  kind: 'suppressed' as const,
  rule: 'fewerThan5Sales',
}));

/** Similar areas, context, revisions, coverage and brochures. */
export const CHOSEN_CONTEXT: readonly ChosenSentence[] = [
  [
    'similar areas',
    (lang) =>
      say.similarSentence(
        {
          rate: rate(19_212, 225_262, 12, 0.046),
          quartiles: { lower: 61.2, median: 70.4, upper: 76.1 },
          areas: 20,
          level: 'ltla',
          window: WINDOW,
        },
        lang,
      ),
  ],
  [
    'similar areas, some without figures',
    (lang) =>
      say.similarSentence(
        {
          rate: rate(60, 1_700, 12, 0.19),
          quartiles: { lower: 30.4, median: 41.2, upper: 52.7 },
          areas: 20,
          known: 18,
          level: 'lsoa21',
          window: WINDOW,
        },
        lang,
      ),
  ],
  [
    'similar areas without a range',
    (lang) =>
      say.similarWithoutMedianSentence(
        { known: 7, areas: 20, level: 'ltla', window: WINDOW },
        lang,
      ),
  ],
  [
    'another denominator',
    (lang) =>
      say.denominatorSentence(
        {
          id: 'householdsCensus2021',
          title: 'Households, Census 2021 (total of TS011)',
          number: 78_950,
        },
        rate(19_212, 78_950, 12, 0.046),
        WINDOW,
        lang,
      ),
  ],
  [
    'another denominator: an estimate',
    (lang) =>
      say.denominatorSentence(
        {
          id: 'midYearEstimate2024',
          title: 'Population estimate for the middle of 2024',
          number: 228_300,
        },
        rate(19_212, 228_300, 12, 0.046),
        WINDOW,
        lang,
      ),
  ],
  [
    'footfall, by workday population',
    (lang) =>
      say.footfallSentence(
        {
          denominator: {
            id: 'workdayPopulationCensus2011',
            title: 'workday population, Census 2011',
          },
          people: 5_200,
          populationCensus2021: 1_738,
        },
        lang,
      ),
  ],
  ['place types', (lang) => say.placeTypesSentence(PLACES, WINDOW, lang)],
  [
    'place types, a police station among them',
    (lang) =>
      say.placeTypesSentence(
        {
          ...PLACES,
          top: [...PLACES.top, { placeType: 'Police Station', incidents: 20 }],
          onPlaceTypes: 120,
        },
        WINDOW,
        lang,
      ),
  ],
  [
    'place types, too few',
    (lang) => say.placeTypesSentence({ ...PLACES, incidents: 6 }, WINDOW, lang),
  ],
  [
    'house prices',
    (lang) =>
      say.pricesSentence(
        {
          kind: 'known',
          latest: prices(143, 285_000, [278_000, 292_000]),
          yearBefore: prices(150, 268_000, [261_000, 274_000]),
        },
        'all',
        SALES,
        lang,
      ),
  ],
  [
    'house prices, no clear change',
    (lang) =>
      say.pricesSentence(
        {
          kind: 'known',
          latest: prices(143, 285_000, [271_000, 299_000]),
          yearBefore: prices(150, 274_000, [262_000, 285_000]),
        },
        'all',
        SALES,
        lang,
      ),
  ],
  [
    'house prices, too few for a change',
    (lang) =>
      say.pricesSentence(
        { kind: 'known', latest: prices(36, 185_000), yearBefore: prices(41, 179_000) },
        'terraced',
        SALES,
        lang,
      ),
  ],
  [
    'house prices, of some residents',
    (lang) =>
      say.pricesSentence(
        {
          kind: 'partial',
          reason: 'residents',
          populationCovered: 398_765,
          latest: prices(36, 185_000),
          yearBefore: withheld,
        },
        'flat',
        SALES,
        lang,
      ),
  ],
  [
    'house prices withheld',
    (lang) =>
      say.pricesSentence(
        { kind: 'known', latest: withheld, yearBefore: withheld },
        'semiDetached',
        SALES,
        lang,
      ),
  ],
  [
    'house prices not supplied',
    (lang) => say.pricesSentence({ kind: 'notSupplied' }, 'all', SALES, lang),
  ],
  ['density', (lang) => say.densitySentence(1_051.1, lang)],
  ['what surrounds the figures', (lang) => say.explainsNothingSentence(lang)],
  [
    'people',
    (lang) =>
      say.peopleSentence({ ...TENURE, categories: [...TENURE.categories] }, [267, 435], 0, lang),
  ],
  [
    'outcomes',
    (lang) =>
      say.outcomesSentence({ kind: 'known', incidents: 263, counts: [81, 9] }, OUTCOMES, 0, lang),
  ],
  [
    'outcomes masked',
    (lang) =>
      say.outcomesSentence({ kind: 'suppressed', rule: 'outcomesMasked' }, OUTCOMES, 0, lang),
  ],
  [
    'revised months',
    (lang) =>
      say.revisionSentence({ name: 'Luton' }, '2025-11', ['2025-06', '2025-07', '2025-08'], lang),
  ],
  ['nothing revised', (lang) => say.revisionSentence(MONMOUTHSHIRE, '2025-11', [], lang)],
  ['coverage: complete', (lang) => say.coverageSentence(AREAS.ltla, lang)],
  ['coverage: months missing', (lang) => say.coverageSentence(AREAS.partYear, lang)],
  ['coverage: months incomplete', (lang) => say.coverageSentence(AREAS.suspect, lang)],
  ['coverage: parts of an area', (lang) => say.coverageSentence(AREAS.parts, lang)],
  ['coverage: a known gap', (lang) => say.coverageSentence(AREAS.gap, lang)],
  ['coverage: none supplied', (lang) => say.coverageSentence(AREAS.noneSupplied, lang)],
  ['coverage: nobody lives there', (lang) => say.coverageSentence(AREAS.unpeopled, lang)],
  [
    'coverage of a month',
    (lang) =>
      say.monthCoverageSentence('North Wales', { month: '2025-09', status: 'suspect' }, lang),
  ],
  [
    'an outcode’s figures, by residents',
    (lang) => say.apportionedSentence('LU1', 'residentsCensus2021', lang),
  ],
  [
    'an outcode’s figures, by postcodes',
    (lang) => say.apportionedSentence('LU1', 'livePostcodes', lang),
  ],
  [
    'an outcode’s figures, by all postcodes',
    (lang) => say.apportionedSentence('LU1', 'allPostcodes', lang),
  ],
  [
    'an outcode that has ended',
    (lang) =>
      say.noPlaceSentence(
        { status: 'terminated', query: 'AL12', terminated: '2019-03', release: '2025-12' },
        lang,
      ),
  ],
  [
    'an outcode without homes',
    (lang) =>
      say.noPlaceSentence({ status: 'nonResidential', query: 'IP98', release: '2025-12' }, lang),
  ],
  ['a postcode that ended', (lang) => say.terminatedSentence('LU1 2AB', '2019-03', lang)],
  [
    'no such postcode',
    (lang) => say.notFoundSentence({ query: 'QA9 9ZZ', release: '2025-12' }, lang),
  ],
  [
    'out of coverage',
    (lang) => say.outOfCoverageSentence({ query: 'ZE1 0AA', place: 'Scotland' }, lang),
  ],
  ['caveat', (lang) => say.caveatSentence(AREAS.small, lang)],
  ['method', (lang) => say.methodSentences(lang)[3]],
  ['what “likely” means', (lang) => say.likelyMeaningSentence(lang)],
  ['what the figures leave out', (lang) => say.limitationSentences(lang)[7]],
  ['brochure', (lang) => say.brochureParagraph(AREAS.welshSmall, {}, lang)],
  [
    'brochure of a postcode',
    (lang) =>
      say.brochureParagraph(
        AREAS.small,
        { postcode: 'LU1 2AB', change: changeOf(year(195, 1_738), year(204, 1_738), 0.19) },
        lang,
      ),
  ],
];
