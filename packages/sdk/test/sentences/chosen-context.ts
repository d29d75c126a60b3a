import type { PlaceTypes } from '../../src/contract/index.js';
import * as say from '../../src/sentences/index.js';
import { rate } from '../../src/stats/index.js';
import { WINDOW } from './areas.js';
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

/** Similar areas, context and revisions. */
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
];
