import { PLACE_TYPES } from '../../src/contract/index.js';
import * as say from '../../src/sentences/index.js';
import { changeOf, type NotComparableReason } from '../../src/stats/index.js';
import { areas, COUNTS, type Cases } from './inputs.js';

const year = (count: number) => ({ count, personYears: 1_000 });

/** What a card says in short. */
export const BRIEF_CASES: Cases = {
  briefChangeSentence: (lang) => [
    ...COUNTS.flatMap((newer) =>
      COUNTS.flatMap((older) =>
        [0, 0.19, 2].map((tau) =>
          say.briefChangeSentence(changeOf(year(newer), year(older), tau), lang),
        ),
      ),
    ),
    ...[4_950_000, 4_956_000, 4_945_200, 4_940_100].map((newer) =>
      say.briefChangeSentence(
        changeOf({ count: newer, personYears: 6e7 }, { count: 4_940_000, personYears: 6e7 }, 0),
        lang,
      ),
    ),
    ...(['incompleteWindow', 'partOfArea', 'break', 'under20'] satisfies NotComparableReason[]).map(
      (reason) => say.briefChangeSentence({ kind: 'notComparable', reason }, lang),
    ),
  ],
  briefComparisonSentence: (lang) =>
    areas.flatMap((area) =>
      (['crime', 'burglary'] as const).map((measure) =>
        say.briefComparisonSentence(area, lang, measure),
      ),
    ),
  leftOutSentences: (lang) => areas.flatMap((area) => say.leftOutSentences(area, lang)),
  markedName: (lang) =>
    areas.flatMap((area) => area.comparators.map((each) => say.markedName(each, lang, 'crime'))),
  suppliedPartsNote: (lang) => areas.map((area) => say.suppliedPartsNote(area, lang)),
  noRateSentence: (lang) => [say.noRateSentence(lang)],
  briefSubtitle: (lang) =>
    areas.flatMap((area) => [say.briefSubtitle(area, lang), say.briefSubtitle(area, lang, true)]),
  briefPlacesSentence: (lang) => [
    say.briefPlacesSentence({}, lang),
    ...PLACE_TYPES.map((_, most) =>
      say.briefPlacesSentence({ places: { incidents: 96, of: 234, most } }, lang),
    ),
  ],
};
