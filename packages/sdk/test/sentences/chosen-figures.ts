import * as say from '../../src/sentences/index.js';
import type { Lang } from '../../src/sentences/index.js';
import { changeOf, compareRates, rate, type NotComparableReason } from '../../src/stats/index.js';
import { AREAS, WINDOW } from './areas.js';
import type { ChosenSentence } from './chosen-sentence.js';

const NATION = { name: 'England and Wales', nameWelsh: 'Cymru a Lloegr', level: 'nation' } as const;
const MONMOUTHSHIRE = { name: 'Monmouthshire', nameWelsh: 'Sir Fynwy', level: 'ltla' } as const;
const LTLAS = { level: 'ltla', within: NATION, fieldSize: 30, window: WINDOW } as const;
const LSOAS = { level: 'lsoa21', within: NATION, fieldSize: 35_672, window: WINDOW } as const;
const year = (count: number, people: number) => ({ count, personYears: people });
const ltla = (count: number, people: number) => ({ ...year(count, people), tau: 0.046 });
const notCompared = (reason: NotComparableReason, lang: Lang): string =>
  say.changeSentence({ kind: 'notComparable', reason }, { window: WINDOW }, lang);
const pair = { area: { name: 'Luton' }, other: MONMOUTHSHIRE, window: WINDOW };

/** Titles, figures, comparisons, ranks and changes. */
export const CHOSEN_FIGURES: readonly ChosenSentence[] = [
  ['title', (lang) => say.areaTitle(AREAS.welshLtla, lang)],
  ['title of a namesake', (lang) => say.areaTitle(AREAS.namesakeLtla, lang)],
  ['title of its namesake', (lang) => say.areaTitle(AREAS.namesakeTown, lang)],
  ['title of an inverted name', (lang) => say.areaTitle(AREAS.partYear, lang)],
  ['title of one measure', (lang) => say.measureTitle('burglary', AREAS.welshLtla, lang)],
  ['unit of one measure', (lang) => say.measureUnit(lang)],
  ['unit of a part-year', (lang) => say.figureUnit(AREAS.partYear, 'burglary', lang)],
  ['unit of a sliver', (lang) => say.figureUnit(AREAS.sliver, 'crime', lang)],
  ['subtitle of a small area', (lang) => say.areaSubtitle(AREAS.welshSmall, lang)],
  ['subtitle of a postcode', (lang) => say.postcodeSubtitle(AREAS.small, lang)],
  ['rate', (lang) => say.rateSentence(rate(195, 1_738, 12, 0.19), lang)],
  ['part of a year', (lang) => say.partYearSentence({ count: 28_722, monthsObserved: 6 }, lang)],
  ['figure by itself', (lang) => say.figureSentence(AREAS.welshLtla, {}, lang)],
  [
    'figure of a postcode, of one kind',
    (lang) => say.figureSentence(AREAS.small, { measure: 'burglary', postcode: 'LU1 2AB' }, lang),
  ],
  ['figure of part of a year', (lang) => say.figureSentence(AREAS.partYear, {}, lang)],
  ['figure of parts', (lang) => say.figureSentence(AREAS.parts, {}, lang)],
  ['figure of a sliver', (lang) => say.figureSentence(AREAS.sliver, {}, lang)],
  [
    'figure of a sliver, part of a year',
    (lang) => say.figureSentence(AREAS.sliverOfMonths, {}, lang),
  ],
  ['summary', (lang) => say.summarySentence(AREAS.welshHigh, lang)],
  ['summary of parts', (lang) => say.summarySentence(AREAS.parts, lang)],
  ['summary of parts too many to name', (lang) => say.summarySentence(AREAS.manyParts, lang)],
  ['summary of a sliver', (lang) => say.summarySentence(AREAS.sliver, lang)],
  ['summary of part of a year', (lang) => say.summarySentence(AREAS.partYear, lang)],
  ['figure that is missing', (lang) => say.figureSentence(AREAS.gap, {}, lang)],
  [
    'change, in short',
    (lang) => say.briefChangeSentence(changeOf(year(19_212, 1), year(19_492, 1), 0.046), lang)!,
  ],
  [
    'a rise, in short',
    (lang) => say.briefChangeSentence(changeOf(year(540, 1), year(450, 1), 0), lang)!,
  ],
  ['comparison, in short', (lang) => say.briefComparisonSentence(AREAS.smallAlike, lang)!],
  ['what its asterisk means', (lang) => say.suppliedPartsNote(AREAS.smallAlike, lang)!],
  ['subtitle, in short', (lang) => say.briefSubtitle(AREAS.small, lang, true)],
  [
    'places, in short',
    (lang) => say.briefPlacesSentence({ places: { incidents: 96, of: 234, most: 1 } }, lang)!,
  ],
  ['comparison: higher', (lang) => say.comparisonSentence(AREAS.smallHigh, lang)],
  ['comparison: no clear difference', (lang) => say.comparisonSentence(AREAS.small, lang)],
  ['comparison: two findings', (lang) => say.comparisonSentence(AREAS.welshHigh, lang)],
  ['comparison with parts of a nation', (lang) => say.comparisonSentence(AREAS.smallAlike, lang)],
  ['comparison with a namesake', (lang) => say.comparisonSentence(AREAS.smallInNamesake, lang)],
  ['months in words', (lang) => say.trendSummary(AREAS.small.crimeByMonth, lang)],
  [
    'months of a measure',
    (lang) => say.monthlySummary(AREAS.small.crimeByMonth, 'vehicle-crime', lang),
  ],
  [
    'yearly rates of a measure',
    (lang) =>
      say.yearlySummary(
        [
          { month: '2025-11', rate: rate(204, 1_738, 12, 0.19) },
          { month: '2025-12', rate: rate(195, 1_738, 12, 0.19) },
        ],
        'crime',
        lang,
      ),
  ],
  ['rank', (lang) => say.rankSentence({ rank: 22, tied: 1, best: 21, worst: 22 }, LTLAS, lang)],
  [
    'rank, shared and certain',
    (lang) =>
      say.rankSentence(
        { rank: 3, tied: 2, best: 3, worst: 3 },
        { ...LTLAS, measure: 'burglary' },
        lang,
      ),
  ],
  [
    'rank without a field',
    (lang) =>
      say.rankSentence(
        { rank: 1, tied: 1, best: 1, worst: 1 },
        { ...LTLAS, within: MONMOUTHSHIRE, fieldSize: 1 },
        lang,
      ),
  ],
  [
    'place in a ranking',
    (lang) => say.rankPlace({ rank: 22, tied: 1, best: 19, worst: 24 }, 281, lang),
  ],
  [
    'place in a ranking of small areas',
    (lang) => say.rankPlace({ best: 41, worst: 58 }, 281, lang),
  ],
  [
    'ranking',
    (lang) => say.rankingSentence({ fieldSize: 318, areas: 331, window: LTLAS.window }, lang),
  ],
  ['no place in a ranking', (lang) => say.unrankedSentence('partial', lang)],
  [
    'rank as a share',
    (lang) => say.percentLowerSentence({ rank: 22, tied: 1, best: 19, worst: 24 }, LTLAS, lang),
  ],
  [
    'rank as a share: the highest rate',
    (lang) => say.percentLowerSentence({ rank: 30, tied: 1, best: 30, worst: 30 }, LTLAS, lang),
  ],
  ['band', (lang) => say.bandSentence({ fifth: 2, lowest: 1, highest: 3 }, LSOAS, lang)],
  ['band, certain', (lang) => say.bandSentence({ fifth: 5, lowest: 5, highest: 5 }, LSOAS, lang)],
  [
    'change: rise',
    (lang) =>
      say.changeSentence(
        changeOf(year(540, 10_000), year(450, 10_000), 0.046),
        { window: WINDOW },
        lang,
      ),
  ],
  [
    'change: fall',
    (lang) =>
      say.changeSentence(
        changeOf(year(450, 10_000), year(600, 10_000), 0.046),
        { window: WINDOW, measure: 'vehicle-crime' },
        lang,
      ),
  ],
  [
    'change: none that is clear',
    (lang) =>
      say.changeSentence(
        changeOf(year(195, 1_738), year(204, 1_738), 0.19),
        { window: WINDOW },
        lang,
      ),
  ],
  ['change: a window not complete', (lang) => notCompared('incompleteWindow', lang)],
  ['change: part of an area', (lang) => notCompared('partOfArea', lang)],
  ['change: a break', (lang) => notCompared('break', lang)],
  ['change: too few', (lang) => notCompared('under20', lang)],
  [
    'month and the year before',
    (lang) =>
      say.sameMonthSentence(
        [
          { month: '2024-12', status: 'supplied', count: 9 },
          { month: '2025-12', status: 'supplied', count: 14 },
        ],
        lang,
      ),
  ],
  [
    'month, the year before missing',
    (lang) =>
      say.sameMonthSentence(
        [
          { month: '2024-12', status: 'notSupplied' },
          { month: '2025-12', status: 'supplied', count: 2 },
        ],
        lang,
      ),
  ],
  [
    'month in its usual range',
    (lang) =>
      say.usualRangeSentence({ month: '2025-12', count: 14 }, { lower: 8.6, upper: 21.3 }, lang),
  ],
  [
    'month above its usual range',
    (lang) =>
      say.usualRangeSentence({ month: '2025-12', count: 26 }, { lower: 8.6, upper: 21.3 }, lang),
  ],
  [
    'break: kinds of crime',
    (lang) => say.breakSentence({ month: '2013-05', what: 'categories' }, lang),
  ],
  [
    'break: map points',
    (lang) => say.breakSentence({ month: '2022-07', what: 'snapPoints' }, lang),
  ],
  ['break: codes', (lang) => say.breakSentence({ month: '2023-06', what: 'lsoaCodes' }, lang)],
  [
    'pair: higher',
    (lang) =>
      say.pairSentence(compareRates(ltla(19_212, 225_262), ltla(6_038, 92_961)), pair, lang),
  ],
  [
    'pair: lower',
    (lang) => say.pairSentence(compareRates(ltla(60, 10_000), ltla(95, 10_000)), pair, lang),
  ],
  [
    'pair: no clear difference',
    (lang) => say.pairSentence(compareRates(ltla(60, 1_000), ltla(65, 1_000)), pair, lang),
  ],
  ['pair: not compared', (lang) => say.pairSentence({ verdict: 'notComparable' }, pair, lang)],
  [
    'areas without complete figures',
    (lang) =>
      say.incompleteAreasSentence(
        [{ name: 'Bristol, City of' }, { name: 'Manchester' }],
        pair,
        lang,
      ),
  ],
];
