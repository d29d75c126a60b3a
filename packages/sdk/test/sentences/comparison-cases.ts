import { LEVELS, MEASURE_NAMES, SERIES_BREAKS } from '../../src/contract/index.js';
import * as say from '../../src/sentences/index.js';
import {
  changeOf,
  compareRates,
  usualRange,
  type NotComparableReason,
} from '../../src/stats/index.js';
import { WINDOW } from './areas.js';
import { COUNTS, NATION, pairOf, ranked, RATES, WITHIN, type Cases } from './inputs.js';

/** Comparisons, ranks and changes. */
export const COMPARISON_CASES: Cases = {
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
      [330, 331],
      [1, 331],
      [1, 1],
      [0, 24],
      [0, 1],
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
        changeOf({ count: 540, personYears: 10_000 }, { count: 450, personYears: 10_000 }, 0.046),
        { window: WINDOW, measure },
        lang,
      ),
    ),
    ...COUNTS.flatMap((newer) =>
      COUNTS.flatMap((older) =>
        [0, 0.19, 2].map((tau) =>
          say.changeSentence(
            changeOf(
              { count: newer, personYears: 1_000 },
              { count: older, personYears: 1_000 },
              tau,
            ),
            { window: WINDOW },
            lang,
          ),
        ),
      ),
    ),
    // Large enough that a change of a tenth of a per cent is beyond chance.
    ...[4_946_000, 4_952_000, 4_930_000].map((newer) =>
      say.changeSentence(
        changeOf({ count: newer, personYears: 6e7 }, { count: 4_940_000, personYears: 6e7 }, 0),
        { window: WINDOW },
        lang,
      ),
    ),
    ...(['incompleteWindow', 'partOfArea', 'break', 'under20'] satisfies NotComparableReason[]).map(
      (reason) => say.changeSentence({ kind: 'notComparable', reason }, { window: WINDOW }, lang),
    ),
  ],
  pairSentence: (lang) => [
    ...COUNTS.flatMap((a) =>
      COUNTS.map((b) =>
        say.pairSentence(
          compareRates(
            { count: a, personYears: 1_000, tau: 0.1 },
            { count: b, personYears: 1_400, tau: 0.1 },
          ),
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
          { quartiles: { lower: 0, median: 0, upper: 0 } },
          { quartiles: { lower: 71.3, median: 85.3, upper: 98.2 } },
          { quartiles: { lower: 0.04, median: 85.3, upper: 985 } },
          { quartiles: { lower: 71.3, median: 85.3, upper: 98.2 }, known: 18 },
        ].map((others) =>
          say.similarSentence({ rate: found, ...others, areas: 20, level, window: WINDOW }, lang),
        ),
      ),
    ),
  similarWithoutMedianSentence: (lang) =>
    LEVELS.flatMap((level) =>
      [0, 1, 9].map((known) =>
        say.similarWithoutMedianSentence({ known, areas: 20, level, window: WINDOW }, lang),
      ),
    ),
};
