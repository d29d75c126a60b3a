export { LANGS, langTag } from './language/lang-tag.js';
export type { LangTag } from './language/lang-tag.js';
export { loadLang } from './language/load-lang.js';
export type { Lang } from './language/language.js';
export type { Phrases } from './language/phrases.js';
export {
  countText,
  limitTexts,
  peopleText,
  rangeText,
  rateText,
  shareText,
} from './language/numbers.js';
export { plural } from './language/plural.en.js';
export { monthList } from './language/month-list.js';
export { joinList, monthName, monthSpan, monthYear, shortMonthYear } from './language/months.js';
export { forceName } from './place/force-name.js';
export { officialName } from './place/named-place.js';
export { capitalised, placeName } from './place/names.js';
export type { NamedPlace } from './place/named-place.js';
export { categoryName } from './measure/categories.js';
export { areaTitle, bareTitle, postcodeTitle } from './place/title.js';
export { areaSubtitle, postcodeSubtitle } from './place/subtitle.js';
export { likelyBetween, rateUnit } from './figure/rate.js';
export { partYearSentence, rateSentence } from './figure/rate-sentence.js';
export { figureSentence } from './figure/figure.js';
export { figureUnit } from './figure/figure-unit.js';
export { summarySentence } from './figure/summary.js';
export type { FigureOptions } from './figure/figure.js';
export {
  comparisonSentence,
  leftOutSentences,
  restName,
  verdictSentence,
} from './comparison/comparison.js';
export { rateOf } from './comparison/verdicts.js';
export { briefChangeSentence } from './brief/change.js';
export { briefComparisonSentence, markedName, suppliedPartsNote } from './brief/comparison.js';
export { briefPlacesSentence } from './brief/places.js';
export { briefSubtitle } from './brief/subtitle.js';
export { newestMonthText, trendSummary, trendTitle } from './change/trend.js';
export {
  missingMonthsSentence,
  monthsSupplied,
  noDataSentence,
  noFigures,
  partialMonthsSentence,
} from './coverage/gaps.js';
export { recordedByForceSentence, withoutPlaceSentence } from './unplaced/without-place.js';
export { groundName, noRateSentence, partSentence, restSentence } from './coverage/part.js';
export type { PartFigure } from './coverage/part.js';
export { groundLabel } from './place/ground.js';
export type { Ground } from './place/ground.js';
export {
  noPlaceSentence,
  notFoundSentence,
  outOfCoverageSentence,
  suppressedSentence,
  terminatedSentence,
} from './coverage/absence.js';
export {
  caveatSentence,
  demoSentence,
  LICENCE_NAME,
  LICENCE_URL,
  periodSentence,
  recordedSentence,
  sourceLine,
} from './figure/caveat.js';
export {
  monthlySubtitle,
  monthlySummary,
  yearlySubtitle,
  yearlySummary,
} from './change/measure-trend.js';
export type { YearlyRate } from './change/measure-trend.js';
export { methodSentences } from './method/method.js';
export { limitationSentences } from './method/limitations.js';
export { likelyMeaningSentence } from './method/likely.js';
export { during, inMonth, yearTo } from './language/period.js';
export { groundSubtitle, groundTitle } from './measure/ground-title.js';
export { measureTitle, measureUnit } from './measure/measure.js';
export { measureSubject } from './measure/subject.js';
export { percentLowerSentence, rankSentence } from './comparison/rank.js';
export type { RankField } from './comparison/rank.js';
export {
  rankingSentence,
  rankingTitle,
  rankPlace,
  unrankedSentence,
} from './comparison/ranking.js';
export { bandSentence } from './comparison/band.js';
export type { Fifths } from './comparison/band.js';
export { changeSentence } from './change/change.js';
export { incompleteAreasSentence, pairSentence } from './comparison/pair.js';
export type { Pair } from './comparison/pair.js';
export { sameMonthSentence, usualRangeSentence } from './change/month-count.js';
export { breakSentence } from './change/breaks.js';
export { similarSentence, similarWithoutMedianSentence } from './comparison/similar.js';
export type { SimilarAreas, SimilarWithoutMedian } from './comparison/similar.js';
export { denominatorSentence, denominatorName, footfallSentence } from './figure/denominators.js';
export type { FootfallReason } from './figure/denominators.js';
export { placeTypeName, placeTypesSentence } from './context/place-types.js';
export { medianChangeTexts, pricesSentence } from './context/house-prices.js';
export {
  densitySentence,
  explainsNothingSentence,
  surroundingsNotPublished,
  surroundingsPostcodeTitle,
  surroundingsTitle,
} from './context/context.js';
export { censusName } from './context/census-names.js';
export { peopleNotSupplied, peopleSentence } from './context/people.js';
export { outcomeName, outcomesSentence } from './context/outcomes.js';
export { causesOfDifference } from './official/reconciliation.js';
export { revisionSentence } from './coverage/revision.js';
export { apportionedSentence } from './coverage/apportionment.js';
export { coverageSentence, monthCoverageSentence } from './coverage/coverage.js';
export { brochureParagraph } from './figure/brochure.js';
export type { BrochureOptions } from './figure/brochure.js';
