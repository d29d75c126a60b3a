export { createClient } from './client.js';
export type { Client, ClientAnswers } from './client.js';
export type { ClientOptions } from './client-options.js';
export { createLookup } from './lookup-client.js';
export type { Lookup, LookupOptions } from './lookup-client.js';
export { areaFromPack } from './areas/area.js';
export type { AreaProfile, AreaRank, SimilarToArea, TotalName } from './areas/area-profile.js';
export type { Answer, AreaIdentity, NoDataResult } from './areas/answer.js';
export type {
  ChildrenResult,
  NearbyResult,
  ParentsResult,
  SimilarResult,
} from './areas/area-relations.js';
export type { AreaSeries, SeriesOptions, SeriesResult } from './areas/area-series.js';
export type { MonthText } from './errors/argument-checks.js';
export type {
  AreaSurroundings,
  DenominatorOfArea,
  FootfallOfArea,
  HousePricesOfArea,
  OutcomesOfArea,
  OutcomesPeriod,
  PeopleTable,
} from './areas/area-context.js';
export type { ContextResult } from './areas/context-reader.js';
export type { ExplainResult, Explanation } from './areas/explain.js';
export type { SentenceKind, SentenceOptions, SentenceResult } from './saying/area-sentence.js';
export type { AreasCompared } from './areas/compare-areas.js';
export type { ForceOverTime, MonthSupplied } from './areas/force-over-time.js';
export type { AreaName } from './areas/area-name.js';
export type { Area, AreaCoverage, Comparator, MonthCount } from './areas/area.js';
export type { ForceOfArea } from './areas/force-of-area.js';
export type { BoundariesQuery, BoundariesResult, FoundBoundaries } from './areas/boundaries.js';
export type { FoundRanking, RankingResult, RankingRow } from './ranking/ranking.js';
export type { RankingQuery } from './ranking/ranking-query.js';
export type { AreaFound, PostcodeFound, SearchOptions, SearchResult } from './search/search.js';
export type {
  AreaResult,
  FoundResult,
  NoPlaceResult,
  NotFoundResult,
  OutOfCoverageResult,
  PostcodeResult,
} from './areas/result.js';
export type { Change, Comparison, Measure } from './stats/index.js';
export type {
  DrawnLevel,
  Level,
  MeasureName,
  Pointer,
  RankedLevel,
  RevisionsFile,
  SeriesBreak,
  UnrankedKind,
} from './contract/index.js';
export { CrimeTrendsError } from './errors/crimetrends-error.js';
export type { ErrorCode } from './errors/crimetrends-error.js';
export { InvalidArgumentError } from './errors/invalid-argument.js';
export { MalformedError } from './errors/malformed.js';
export { NewerContractError } from './errors/newer-contract.js';
export { OlderContractError } from './errors/older-contract.js';
export { UnreachableError } from './errors/unreachable.js';
export { isCrimeTrendsError } from './errors/guard.js';
export type { ClientError } from './errors/guard.js';
