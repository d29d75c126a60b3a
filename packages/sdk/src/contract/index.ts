export { CONTRACT_VERSION } from './version.js';
export { ASB_INDEX, CATEGORIES, MEASURE_NAMES } from './measures.js';
export type { Category, MeasureName } from './measures.js';
export { addMonths, month, monthNumber, monthRange, monthsOf } from './months.js';
export type { MonthRange } from './months.js';
export {
  formatPostcode,
  levelOfCode,
  LEVELS,
  parseGssCode,
  parseOutcode,
  parsePostcode,
} from './codes.js';
export type { Level, Postcode } from './codes.js';
export { placeOutsideByCode, placeOutsideByOutcode } from './outside-coverage.js';
export type { PlaceOutside } from './outside-coverage.js';
export { lookupPaths, POINTER_PATH } from './lookup-paths.js';
export { contextShard, paths } from './paths.js';
export { pointer } from './pointer.js';
export type { Pointer } from './pointer.js';
export { COVERAGE_LETTERS, forceCoverage, knownGap } from './coverage.js';
export { coverageFile, fileTypeCoverage } from './coverage-file.js';
export type { CoverageFile, FileTypeCoverage } from './coverage-file.js';
export type { CoverageLetter, CoverageStatus, ForceCoverage, KnownGap } from './coverage.js';
export {
  fileDigests,
  followedCrimes,
  ledger,
  LEDGER_BUCKETS,
  ledgerFile,
  OUTCOME_BUCKETS,
  outcomeLedger,
  SALES_BUCKETS,
  salesLedger,
} from './ledger.js';
export type {
  FileDigests,
  FollowedCrimes,
  Ledger,
  LedgerBucket,
  LedgerFile,
  OutcomeBucket,
  OutcomeLedger,
  SalesBucket,
  SalesLedger,
} from './ledger.js';
export { areaPack, areaRecord, observation } from './pack.js';
export type { AreaPack, AreaRecord, Observation } from './pack.js';
export { SERIES_BREAKS } from './breaks.js';
export type { SeriesBreak } from './breaks.js';
export { apportionment, areaDetail, areaFile, nearbyArea } from './area-file.js';
export type { Apportionment, AreaDetail, AreaFile, NearbyArea } from './area-file.js';
export { similarAreas, similarityVariable } from './similar.js';
export type { SimilarAreas, SimilarityVariable } from './similar.js';
export { BOUNDARY_SCOPES, boundaryFile } from './boundaries.js';
export type { BoundaryFile, DrawnLevel } from './boundaries.js';
export { ranked } from './ranks.js';
export type { Ranked } from './ranks.js';
export { RANKING_SCOPES, rankingFile, unrankedKind } from './rankings.js';
export type { RankedLevel, RankingFile, UnrankedKind } from './rankings.js';
export { SEARCH_LEVELS, searchIndex, searchShard, searchWords } from './search.js';
export type { SearchIndex, SearchLevel, SearchShard } from './search.js';
export { decodePostcodes, encodePostcodes, findPostcode, postcodeShard } from './postcodes.js';
export type { PostcodeEntry, PostcodeShard } from './postcodes.js';
export {
  areaContext,
  censusTable,
  contextFile,
  denominator,
  footfall,
  housePrices,
  outcomes,
  placeTypes,
  priceFigure,
} from './context.js';
export type {
  AreaContext,
  CensusTable,
  ContextFile,
  Denominator,
  Footfall,
  HousePrices,
  Outcomes,
  PlaceTypes,
  PriceFigure,
} from './context.js';
export { PROPERTY_TYPES } from './property-types.js';
export type { PropertyType } from './property-types.js';
export { REVISION_KINDS, revision, revisionsFile } from './revisions.js';
export type { RevisionKind, RevisionOfMonth, RevisionsFile } from './revisions.js';
export { levelFile } from './levels.js';
export type { LevelFile } from './levels.js';
export { inputFile, manifest, source } from './manifest.js';
export type { Manifest, Source } from './manifest.js';
export { placingParts, residentsTable, sourcesOf } from './parts-of-release.js';
export type { Parts } from './parts-of-release.js';
