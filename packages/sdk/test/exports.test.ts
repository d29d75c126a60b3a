import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What each entry gives at run time. A new name is added here and in the README's list. */
const EXPORTS = {
  'index': [
    'CrimeTrendsError', 'InvalidArgumentError', 'MalformedError', 'NewerContractError', 'UnreachableError', 'areaFromPack', 'createClient', 'createLookup', 'isCrimeTrendsError',
  ],
  'contract/index': [
    'ASB_INDEX', 'BOUNDARY_SCOPES', 'CATEGORIES', 'CONTRACT_VERSION', 'COVERAGE_LETTERS', 'LEDGER_BUCKETS', 'LEVELS', 'MEASURE_NAMES', 'OUTCOME_BUCKETS', 'POINTER_PATH', 'PROPERTY_TYPES', 'RANKING_SCOPES', 'REVISION_KINDS', 'SALES_BUCKETS', 'SEARCH_LEVELS', 'SERIES_BREAKS', 'addMonths',
    'apportionment', 'areaContext', 'areaDetail', 'areaFile', 'areaPack', 'areaRecord', 'boundaryFile', 'censusTable', 'contextFile', 'contextShard', 'coverageFile', 'decodePostcodes', 'denominator', 'encodePostcodes',
    'fileDigests', 'fileTypeCoverage', 'findPostcode', 'followedCrimes', 'footfall', 'forceCoverage', 'formatPostcode', 'housePrices', 'inputFile', 'knownGap', 'ledger', 'ledgerFile',
    'levelFile', 'levelOfCode', 'lookupPaths', 'manifest', 'month', 'monthNumber', 'monthRange', 'monthsOf', 'nearbyArea', 'observation', 'outcomeLedger', 'outcomes', 'parseGssCode', 'parseOutcode', 'parsePostcode', 'paths',
    'placeOutsideByCode', 'placeOutsideByOutcode', 'placeTypes', 'placingParts', 'pointer', 'postcodeShard', 'priceFigure', 'ranked', 'rankingFile', 'residentsTable', 'revision', 'revisionsFile', 'salesLedger', 'searchIndex', 'searchShard', 'searchWords', 'similarAreas', 'similarityVariable', 'source', 'sourcesOf',
    'unrankedKind',
  ],
  'testing/index': ['bundleOf', 'createMemoryClient'],
  'stats/index': [
    'SUPPRESSION_RULES', 'boundsToCompare', 'changeOf', 'compareRates', 'compareWithMedian', 'fifthOfRank', 'measuresOf', 'medianRatePer1000', 'monthFactors', 'nearestOf', 'overdispersion', 'percentLower', 'personYears', 'poissonLimits95', 'ranksOf',
    'rate', 'rateRatio', 'rateSteps', 'rollingYear', 'seriesByMeasure', 'standardised', 'usualRange', 'wilson95', 'yearOnYear',
  ],
  'sentences/index': [
    'LANGS', 'LICENCE_NAME', 'LICENCE_URL', 'apportionedSentence', 'areaSubtitle', 'areaTitle', 'bandSentence', 'bareTitle', 'breakSentence', 'brochureParagraph', 'capitalised', 'categoryName',
    'caveatSentence', 'censusName', 'changeSentence', 'comparatorLabel', 'comparatorName', 'comparisonSentence', 'countText', 'coverageSentence', 'demoSentence', 'denominatorName', 'denominatorSentence',
    'densitySentence', 'during', 'explainsNothingSentence', 'figureSentence', 'footfallSentence', 'forceName', 'inMonth', 'incompleteAreasSentence', 'joinList', 'langTag', 'likelyBetween', 'limitTexts', 'loadLang',
    'measureMonthsUnit', 'measureSubject', 'measureTitle', 'measureUnit', 'methodSentences', 'missingMonthsSentence', 'monthCoverageSentence', 'monthList', 'monthName', 'monthSpan', 'monthYear',
    'monthlySubtitle', 'monthlySummary', 'monthsSupplied', 'monthsUnit', 'newestMonthText', 'noDataSentence', 'noFigures', 'notFoundSentence', 'officialName', 'outOfCoverageSentence',
    'outcomeName', 'outcomesSentence', 'pairSentence', 'partYearSentence', 'partialMonthsSentence', 'partialResidentsSentence', 'peopleNotSupplied', 'peopleSentence', 'peopleText',
    'percentLowerSentence', 'periodSentence', 'placeName', 'placeTypeName', 'placeTypesSentence', 'postcodeSubtitle', 'postcodeTitle', 'pricesSentence', 'rangeText', 'rankPlace', 'rankSentence',
    'rankingSentence', 'rankingTitle', 'rateOf', 'rateSentence', 'rateText', 'rateUnit', 'recordedSentence', 'revisionSentence', 'sameMonthSentence', 'shareText', 'shortMonthYear',
    'similarSentence', 'similarWithoutMedianSentence', 'sourceLine', 'standing', 'suppressedSentence', 'surroundingsNotPublished', 'surroundingsPostcodeTitle', 'surroundingsTitle',
    'terminatedSentence', 'trendSummary', 'trendTitle', 'unrankedSentence', 'usualRangeSentence', 'yearTo', 'yearlySubtitle', 'yearlySummary',
  ],
  'sentences/cy/index': ['cy'],
};

const SOURCE: Record<string, () => Promise<object>> = {
  'index': () => import('../src/index.js'),
  'contract/index': () => import('../src/contract/index.js'),
  'testing/index': () => import('../src/testing/index.js'),
  'stats/index': () => import('../src/stats/index.js'),
  'sentences/index': () => import('../src/sentences/index.js'),
  'sentences/cy/index': () => import('../src/sentences/cy/index.js'),
};

describe.each(Object.entries(EXPORTS))('the entry %s', (entry, names) => {
  it('gives these names and no others', async () => {
    expect(Object.keys(await SOURCE[entry]!()).sort()).toEqual(names);
  });

  it('gives the same from what was built', async () => {
    expect(Object.keys(await import(/* @vite-ignore */ new URL(`../dist/${entry}.js`, import.meta.url).href)).sort()).toEqual(names);
  });
});

// Welsh is one object, put together from a file for each kind of sentence.
it.each(Object.keys(EXPORTS).filter((entry) => entry !== 'sentences/cy/index'))('the entry %s is a list of re-exports', (entry) => {
  const lines = readFileSync(new URL(`../src/${entry}.ts`, import.meta.url), 'utf8').trim().split('\n');
  for (const line of lines) expect(line).toMatch(/^export (type )?\{ .+ \} from '\.{1,2}\/.+\.js';$/);
});
