export { LANGS, langTag } from './language.js';
export { loadLang } from './load-lang.js';
export type { Lang, LangTag } from './language.js';
export type { Phrases } from './phrases.js';
export { countText, limitTexts, peopleText, rangeText, rateText, shareText } from './numbers.js';
export { monthList } from './month-list.js';
export { joinList, monthName, monthSpan, monthYear, shortMonthYear } from './months.js';
export { capitalised, forceName, officialName, placeName } from './names.js';
export type { NamedPlace } from './names.js';
export { categoryName } from './categories.js';
export { areaSubtitle, areaTitle, bareTitle, postcodeSubtitle, postcodeTitle } from './title.js';
export { likelyBetween, monthsUnit, partYearSentence, rateSentence, rateUnit } from './rate.js';
export { figureSentence } from './figure.js';
export type { FigureOptions } from './figure.js';
export {
  comparatorLabel,
  comparatorName,
  comparisonSentence,
  rateOf,
  standing,
} from './comparison.js';
export type { Standing } from './comparison.js';
export { newestMonthText, trendSummary, trendTitle } from './trend.js';
export {
  missingMonthsSentence,
  monthsSupplied,
  noDataSentence,
  noFigures,
  partialMonthsSentence,
  partialResidentsSentence,
} from './coverage.js';
export {
  notFoundSentence,
  outOfCoverageSentence,
  suppressedSentence,
  terminatedSentence,
} from './absence.js';
export {
  caveatSentence,
  demoSentence,
  LICENCE_NAME,
  LICENCE_URL,
  periodSentence,
  recordedSentence,
  sourceLine,
} from './caveat.js';
export { monthlySubtitle, monthlySummary, yearlySubtitle, yearlySummary } from './measure-trend.js';
export type { YearlyRate } from './measure-trend.js';
export { methodSentences } from './method.js';
export { during, inMonth, yearTo } from './period.js';
export { measureMonthsUnit, measureTitle, measureUnit } from './measured.js';
export { measureSubject } from './subject.js';
export { percentLowerSentence, rankSentence } from './rank.js';
export type { RankField } from './rank.js';
export { rankingSentence, rankingTitle, rankPlace, unrankedSentence } from './ranking.js';
export { bandSentence } from './band.js';
export type { Fifths } from './band.js';
export { changeSentence } from './change.js';
export { incompleteAreasSentence, pairSentence } from './pair.js';
export type { Pair } from './pair.js';
export { sameMonthSentence, usualRangeSentence } from './month-count.js';
export { breakSentence } from './breaks.js';
export { similarSentence, similarWithoutMedianSentence } from './similar.js';
export type { SimilarAreas, SimilarWithoutMedian } from './similar.js';
export { denominatorSentence, denominatorName, footfallSentence } from './denominators.js';
export type { FootfallReason } from './denominators.js';
export { placeTypeName, placeTypesSentence } from './place-types.js';
export { pricesSentence } from './prices.js';
export {
  densitySentence,
  explainsNothingSentence,
  surroundingsNotPublished,
  surroundingsPostcodeTitle,
  surroundingsTitle,
} from './surroundings.js';
export { censusName } from './census-names.js';
export { peopleNotSupplied, peopleSentence } from './people.js';
export { outcomeName, outcomesSentence } from './outcomes.js';
export { revisionSentence } from './revision.js';
export { apportionedSentence, coverageSentence, monthCoverageSentence } from './status.js';
export { brochureParagraph } from './brochure.js';
export type { BrochureOptions } from './brochure.js';
