// Whatever the sentences can say, over inputs that reach each of their branches. The order is the
// same in every language.
import {
  CATEGORIES,
  LEVELS,
  MEASURE_NAMES,
  PROPERTY_TYPES,
  SERIES_BREAKS,
  type HousePrices,
  type Outcomes,
  type PlaceTypes,
} from '../src/contract/index.js';
import {
  changeOf,
  compareRates,
  ranksOf,
  rate,
  usualRange,
  type NotComparableReason,
} from '../src/stats/index.js';
import * as say from '../src/sentences/index.js';
import type { Lang } from '../src/sentences/index.js';
import { AREAS, WINDOW } from './sentence-areas.js';

/** One thing said: by which function, and the text; `undefined` where the function says nothing. */
export interface Said {
  by: string;
  text: string | undefined;
}

const areas = Object.values(AREAS);
const NATION = { name: 'England and Wales', nameWelsh: 'Cymru a Lloegr', level: 'nation' } as const;
const WITHIN = [
  NATION,
  { name: 'South East', level: 'region' },
  { name: 'Isle of Wight' },
  { name: 'Torfaen', nameWelsh: 'Torfaen' },
  { name: 'Bristol, City of' },
] as const;
const COUNTS = [0, 1, 2, 3, 5, 6, 9, 10, 11, 40, 263, 1_023, 28_722];
const RATES = [
  [0, 1_700],
  [3, 1_700],
  [195, 1_740],
  [19_212, 225_262],
  [4_946_000, 59_597_542],
].map(([count, people]) => rate(count!, people!, 12));
const OUTCOMES = [
  'Local resolution',
  'Unable to prosecute suspect',
  'Investigation complete; no suspect identified',
  'An outcome not known yet',
];
const PLACES = [
  'Airport/Airfield',
  'Bus/Coach Station',
  'Conference/Exhibition Centre',
  'Ferry Terminal',
  'Further/Higher Educational Building',
  'Hospital',
  'Nightclub',
  'Park/Open Space',
  'Parking Area',
  'Pedestrian Subway',
  'Petrol Station',
  'Police Station',
  'Prison',
  'Race Track',
  'Shopping Area',
  'Sports/Recreation Area',
  'Supermarket',
  'Theatre/Concert Hall',
  'Theme/Adventure Park',
  'Toll Bridge',
];

/** Everything, in one language. */
export function everything(lang: Lang): Said[] {
  return Object.entries(CASES).flatMap(([by, cases]) => cases(lang).map((text) => ({ by, text })));
}

type Cases = (lang: Lang) => (string | undefined)[];

const CASES: Readonly<Record<string, Cases>> = {
  areaTitle: (lang) => areas.map((area) => say.areaTitle(area, lang)),
  areaSubtitle: (lang) => areas.map((area) => say.areaSubtitle(area, lang)),
  bareTitle: (lang) => [say.bareTitle(lang)],
  postcodeTitle: (lang) => [say.postcodeTitle('LU1 2AB', lang)],
  postcodeSubtitle: (lang) => areas.map((area) => say.postcodeSubtitle(area, lang)),
  measureTitle: (lang) =>
    areas.flatMap((area) => [
      say.measureTitle('burglary', area, lang),
      say.measureTitle('asb', 'LU1 2AB', lang),
    ]),
  measureUnit: (lang) => [say.measureUnit(lang)],
  measureMonthsUnit: (lang) => [say.measureMonthsUnit(6, lang)],
  rateUnit: (lang) => [say.rateUnit(lang)],
  rateSentence: (lang) => RATES.map((found) => say.rateSentence(found, lang)),
  figureSentence: (lang) =>
    areas.flatMap((area) => [
      ...MEASURE_NAMES.map((measure) => say.figureSentence(area, { measure }, lang)),
      say.figureSentence(area, { postcode: 'LU1 2AB' }, lang),
    ]),
  likelyBetween: (lang) => RATES.map((found) => say.likelyBetween(found, lang)),
  monthsUnit: (lang) => [say.monthsUnit(1, lang), say.monthsUnit(6, lang)],
  partYearSentence: (lang) =>
    COUNTS.map((count) => say.partYearSentence({ count, monthsObserved: 6 }, lang)),
  comparisonSentence: (lang) => areas.map((area) => say.comparisonSentence(area, lang)),
  comparatorLabel: (lang) =>
    areas.flatMap((area) =>
      area.comparators.map((comparator) => say.comparatorLabel(comparator, 'crime', lang)),
    ),
  comparatorName: (lang) =>
    areas.flatMap((area) =>
      area.comparators.map((comparator) => say.comparatorName(comparator, 'crime', lang)),
    ),
  monthlySubtitle: (lang) =>
    areas.map((area) => say.monthlySubtitle(area.crimeByMonth, 'burglary', lang)),
  monthlySummary: (lang) => areas.map((area) => say.monthlySummary(area.crimeByMonth, 'asb', lang)),
  yearlySubtitle: (lang) => areas.map((area) => say.yearlySubtitle(area.crimeByMonth, 'all', lang)),
  yearlySummary: (lang) =>
    [RATES, [...RATES, undefined], [undefined]].map((rates) =>
      say.yearlySummary(
        rates.map((found, index) => ({ month: `2025-0${index + 1}`, rate: found })),
        'crime',
        lang,
      ),
    ),
  trendTitle: (lang) => [say.trendTitle(lang)],
  trendSummary: (lang) => areas.map((area) => say.trendSummary(area.crimeByMonth, lang)),
  newestMonthText: (lang) => areas.map((area) => say.newestMonthText(area.crimeByMonth, lang)),
  monthsSupplied: (lang) => [0, 1, 6, 11].map((months) => say.monthsSupplied(months, lang)),
  missingMonthsSentence: (lang) => areas.map((area) => say.missingMonthsSentence(area, lang)),
  partialMonthsSentence: (lang) => areas.map((area) => say.partialMonthsSentence(area, 6, lang)),
  partialResidentsSentence: (lang) =>
    areas.map((area) =>
      say.partialResidentsSentence(area, { population: 601_234, populationCovered: 398_765 }, lang),
    ),
  noFigures: (lang) => [say.noFigures(lang)],
  noDataSentence: (lang) => areas.map((area) => say.noDataSentence(area, lang)),
  terminatedSentence: (lang) => [say.terminatedSentence('LU1 2AB', '2019-03', lang)],
  notFoundSentence: (lang) =>
    ['E06999999', 'QA9 9ZZ'].map((query) =>
      say.notFoundSentence({ query, release: '2025-12' }, lang),
    ),
  outOfCoverageSentence: (lang) =>
    (
      [
        'Scotland',
        'Northern Ireland',
        'Jersey',
        'Guernsey',
        'Isle of Man',
        'British Forces Post Office',
      ] as const
    ).map((place) => say.outOfCoverageSentence({ query: 'ZE1 0AA', place }, lang)),
  suppressedSentence: (lang) =>
    ['noPopulation', 'legacyCategories', 'fewerThan5Sales', 'another'].map((rule) =>
      say.suppressedSentence(rule, lang),
    ),
  periodSentence: (lang) => areas.map((area) => say.periodSentence(area, lang)),
  recordedSentence: (lang) => [say.recordedSentence(lang)],
  caveatSentence: (lang) => areas.map((area) => say.caveatSentence(area, lang)),
  sourceLine: (lang) => [say.sourceLine(lang), say.sourceLine(lang, true)],
  demoSentence: (lang) => [say.demoSentence(lang)],
  methodSentences: (lang) => [...say.methodSentences(lang)],
  categoryName: (lang) => CATEGORIES.map(({ slug }) => say.categoryName(slug, lang)),
  measureSubject: (lang) => MEASURE_NAMES.map((measure) => say.measureSubject(measure, lang)),
  rankSentence: (lang) => ranked(lang, say.rankSentence),
  rankingTitle: (lang) =>
    LEVELS.flatMap((level) =>
      WITHIN.map((within) =>
        say.rankingTitle({ level, within, areas: 331, measure: 'burglary' }, lang),
      ),
    ),
  rankingSentence: (lang) =>
    [
      [331, 331],
      [318, 331],
      [0, 24],
    ].map(([fieldSize, areas]) =>
      say.rankingSentence({ fieldSize: fieldSize!, areas: areas!, window: WINDOW }, lang),
    ),
  rankPlace: (lang) =>
    [
      { best: 41, worst: 58 },
      { best: 3, worst: 3 },
      { rank: 22, tied: 1, best: 19, worst: 1_024 },
      { rank: 2, tied: 3, best: 2, worst: 2 },
    ].map((rank) => say.rankPlace(rank, 7_264, lang)),
  unrankedSentence: (lang) =>
    (['known', 'partial', 'notSupplied', 'suppressed'] as const).map((kind) =>
      say.unrankedSentence(kind, lang),
    ),
  percentLowerSentence: (lang) => ranked(lang, say.percentLowerSentence),
  bandSentence: (lang) =>
    [1, 2, 3, 4, 5].flatMap((fifth) =>
      [
        [fifth, fifth],
        [1, 5],
        [1, fifth],
      ].map(([lowest, highest]) =>
        say.bandSentence(
          { fifth, lowest: lowest!, highest: highest! },
          {
            level: 'lsoa21',
            within: NATION,
            fieldSize: 35_672,
            window: WINDOW,
            measure: 'burglary',
          },
          lang,
        ),
      ),
    ),
  changeSentence: (lang) => [
    ...MEASURE_NAMES.map((measure) =>
      say.changeSentence(
        changeOf({ count: 540, personYears: 10_000 }, { count: 450, personYears: 10_000 }, 1.8),
        { window: WINDOW, measure },
        lang,
      ),
    ),
    ...COUNTS.flatMap((newer) =>
      COUNTS.flatMap((older) =>
        [1, 2.4, 40].map((overdispersion) =>
          say.changeSentence(
            changeOf(
              { count: newer, personYears: 1_000 },
              { count: older, personYears: 1_000 },
              overdispersion,
            ),
            { window: WINDOW },
            lang,
          ),
        ),
      ),
    ),
    // So many that a change of a tenth of a percent is beyond chance.
    ...[4_946_000, 4_952_000, 4_930_000].map((newer) =>
      say.changeSentence(
        changeOf({ count: newer, personYears: 6e7 }, { count: 4_940_000, personYears: 6e7 }, 1),
        { window: WINDOW },
        lang,
      ),
    ),
    ...(['incompleteWindow', 'break', 'baseUnder10'] satisfies NotComparableReason[]).map(
      (reason) => say.changeSentence({ kind: 'notComparable', reason }, { window: WINDOW }, lang),
    ),
  ],
  pairSentence: (lang) => [
    ...COUNTS.flatMap((a) =>
      COUNTS.map((b) =>
        say.pairSentence(
          compareRates({ count: a, personYears: 1_000 }, { count: b, personYears: 1_400 }),
          pairOf('crime'),
          lang,
        ),
      ),
    ),
    ...MEASURE_NAMES.map((measure) =>
      say.pairSentence(compareRates(undefined, undefined), pairOf(measure), lang),
    ),
  ],
  incompleteAreasSentence: (lang) =>
    MEASURE_NAMES.flatMap((measure) =>
      [1, 2].map((count) =>
        say.incompleteAreasSentence(
          [pairOf(measure).area, pairOf(measure).other].slice(0, count),
          pairOf(measure),
          lang,
        ),
      ),
    ),
  sameMonthSentence: (lang) => [
    ...COUNTS.map((count) =>
      say.sameMonthSentence(
        [
          { month: '2024-12', status: 'supplied', count },
          { month: '2025-12', status: 'supplied', count },
        ],
        lang,
      ),
    ),
    say.sameMonthSentence(
      [
        { month: '2024-12', status: 'notSupplied' },
        { month: '2025-12', status: 'supplied', count: 14 },
      ],
      lang,
    ),
    say.sameMonthSentence(
      [
        { month: '2025-12', status: 'supplied', count: 14 },
        { month: '2026-01', status: 'notSupplied' },
      ],
      lang,
    ),
    say.sameMonthSentence([{ month: '2025-12', status: 'notSupplied' }], lang),
  ],
  usualRangeSentence: (lang) =>
    COUNTS.flatMap((count) =>
      [0, 4, 14.2, 900].map((expected) =>
        say.usualRangeSentence({ month: '2025-12', count }, usualRange(expected, 1.4), lang),
      ),
    ),
  breakSentence: (lang) => SERIES_BREAKS.map((found) => say.breakSentence(found, lang)),
  similarSentence: (lang) =>
    LEVELS.flatMap((level) =>
      RATES.flatMap((found) =>
        [
          { medianRatePer1000: 0 },
          { medianRatePer1000: 85.3 },
          { medianRatePer1000: 85.3, known: 18 },
        ].map((median) =>
          say.similarSentence({ rate: found, ...median, areas: 20, level, window: WINDOW }, lang),
        ),
      ),
    ),
  similarWithoutMedianSentence: (lang) =>
    LEVELS.flatMap((level) =>
      [0, 1, 9].map((known) =>
        say.similarWithoutMedianSentence({ known, areas: 20, level, window: WINDOW }, lang),
      ),
    ),
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
        by: 'workdayPopulation',
        denominator: {
          id: 'workdayPopulationCensus2011',
          title: 'workday population, Census 2011',
        },
        people: 5_217,
        populationCensus2021: 1_738,
      },
      lang,
    ),
    say.footfallSentence({ by: 'placeTypes', window: WINDOW }, lang),
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
  revisionSentence: (lang) =>
    [
      [],
      ['2025-06'],
      ['2025-06', '2025-08'],
      ['2024-12', '2025-01', '2025-02', '2025-06', '2025-07', '2025-08'],
    ].flatMap((months) =>
      WITHIN.map((place) => say.revisionSentence(place, '2025-11', months, lang)),
    ),
  monthCoverageSentence: (lang) =>
    (['supplied', 'partial', 'suspect', 'absent'] as const).flatMap((status) =>
      ['Gwent', 'North Wales', 'Metropolitan Police', 'London, City of'].map((force) =>
        say.monthCoverageSentence(force, { month: '2025-09', status }, lang),
      ),
    ),
  coverageSentence: (lang) => areas.map((area) => say.coverageSentence(area, lang)),
  apportionedSentence: (lang) =>
    (['residentsCensus2021', 'livePostcodes'] as const).map((by) =>
      say.apportionedSentence('LU1', by, lang),
    ),
  brochureParagraph: (lang) =>
    areas.flatMap((area) => [
      say.brochureParagraph(area, {}, lang),
      say.brochureParagraph(
        area,
        {
          postcode: 'LU1 2AB',
          change: changeOf(
            { count: 195, personYears: 1_738 },
            { count: 204, personYears: 1_738 },
            1.3,
          ),
        },
        lang,
      ),
    ]),
};

/** Every function that has cases here. */
export const SAID_BY: readonly string[] = Object.keys(CASES);

function ranked(lang: Lang, sentence: typeof say.rankSentence): string[] {
  const field = [4, 0, 12, 12, 12, 90, 2_000, 3, 8, 5, 6].map((count) => ({
    count,
    personYears: 1_000,
  }));
  const fields = LEVELS.flatMap((level) =>
    WITHIN.flatMap((within) =>
      [field, field.slice(0, 1)].map((found) => ({ level, within, found })),
    ),
  );
  const small = fields.flatMap(({ level, within, found }) =>
    ranksOf(found).map((rank) =>
      sentence(rank, { level, within, fieldSize: found.length, window: WINDOW }, lang),
    ),
  );
  const large = [1, 2, 11, 12, 13, 21, 101, 111, 1_022, 35_672].map((rank) =>
    sentence(
      { rank, tied: 1, best: rank, worst: Math.min(35_672, rank + 40) },
      { level: 'ward', within: NATION, fieldSize: 35_672, window: WINDOW, measure: 'asb' },
      lang,
    ),
  );
  return [...small, ...large];
}

const pairOf = (measure: (typeof MEASURE_NAMES)[number]): say.Pair => ({
  area: { name: 'Luton' },
  other: { name: 'Caerphilly', nameWelsh: 'Caerffili' },
  window: WINDOW,
  measure,
});

function placeTypes(): PlaceTypes[] {
  const figures = COUNTS.flatMap((incidents) =>
    [0, Math.ceil(incidents * 0.38)].map((onPlaceTypes) => ({
      incidents,
      onPlaceTypes,
      snapPoints: Math.min(41, incidents),
      snapPointsOfHalf: Math.min(3, incidents),
      top:
        onPlaceTypes === 0
          ? []
          : PLACES.slice(14, 17).map((placeType, index) => ({
              placeType,
              incidents: Math.max(1, onPlaceTypes - index),
            })),
    })),
  );
  return figures
    .flatMap((found) => [
      { kind: 'known' as const, ...found },
      { kind: 'partial' as const, reason: 'months' as const, monthsObserved: 6, ...found },
      {
        kind: 'partial' as const,
        reason: 'residents' as const,
        populationCovered: 398_765,
        ...found,
      },
    ])
    .concat([{ kind: 'notSupplied' } as never]);
}

function housePrices(): HousePrices[] {
  const known = (sales: number, medianPricePounds: number) =>
    PROPERTY_TYPES.map(() => ({ kind: 'known' as const, sales, medianPricePounds }));
  const suppressed = PROPERTY_TYPES.map(() => ({
    kind: 'suppressed' as const,
    rule: 'fewerThan5Sales',
  }));
  const none = PROPERTY_TYPES.map(() => ({ kind: 'notSupplied' as const }));
  return [
    { kind: 'known', latest: known(143, 285_000), yearBefore: known(150, 274_000) },
    { kind: 'known', latest: known(5, 1_285_000), yearBefore: known(6, 1_500_000) },
    { kind: 'known', latest: known(143, 285_000), yearBefore: known(150, 285_100) },
    { kind: 'known', latest: known(143, 285_000), yearBefore: suppressed },
    { kind: 'known', latest: known(143, 285_000), yearBefore: none },
    { kind: 'known', latest: suppressed, yearBefore: known(150, 274_000) },
    {
      kind: 'partial',
      reason: 'residents',
      populationCovered: 398_765,
      latest: known(143, 285_000),
      yearBefore: known(150, 274_000),
    },
    { kind: 'known', latest: none, yearBefore: none },
    { kind: 'notSupplied' },
  ];
}

function outcomes(): Outcomes[] {
  const figures = COUNTS.map((incidents) => ({
    incidents,
    counts: [incidents, Math.floor(incidents / 3), 0, Math.min(1, incidents)],
  }));
  return figures
    .flatMap((found): Outcomes[] => [
      { kind: 'known', ...found },
      { kind: 'partial', reason: 'residents', populationCovered: 398_765, ...found },
    ])
    .concat([{ kind: 'notSupplied' }, { kind: 'suppressed', rule: 'outcomesMasked' }]);
}
