export { CONTRACT_VERSION } from './version.js';
export { ASB_INDEX, CATEGORIES, MEASURE_NAMES } from './vocabulary/measures.js';
export type { Category, MeasureName } from './vocabulary/measures.js';
export { addMonths, month, monthNumber, monthRange, monthsOf } from './vocabulary/months.js';
export type { MonthRange } from './vocabulary/months.js';
export {
  formatPostcode,
  levelOfCode,
  LEVELS,
  parseGssCode,
  parseOutcode,
  parsePostcode,
} from './vocabulary/codes.js';
export type { Level, Postcode } from './vocabulary/codes.js';
export { placeOutsideByCode, placeOutsideByOutcode } from './vocabulary/outside-coverage.js';
export type { PlaceOutside } from './vocabulary/outside-coverage.js';
export { lookupPaths, POINTER_PATH } from './paths/lookup-paths.js';
export { contextShard, paths } from './paths/paths.js';
export { pointer } from './files/pointer.js';
export type { Pointer } from './files/pointer.js';
export { COVERAGE_LETTERS, forceCoverage, knownGap } from './files/coverage.js';
export {
  checkedGap,
  coverageFile,
  fileTypeCoverage,
  gapCheck,
  recordedByMonth,
  suspectFile,
} from './files/coverage-file.js';
export type {
  CheckedGap,
  CoverageFile,
  FileTypeCoverage,
  GapCheck,
  RecordedByMonth,
  SuspectFile,
} from './files/coverage-file.js';
export type { CoverageLetter, CoverageStatus, ForceCoverage, KnownGap } from './files/coverage.js';
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
} from './files/ledger.js';
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
} from './files/ledger.js';
export { areaPack, areaRecord, observation } from './files/pack.js';
export { hasRate, LEAST_COVERED } from './vocabulary/covered.js';
export type { AreaPack, AreaRecord, Observation, Parents } from './files/pack.js';
export { INSTITUTIONS } from './vocabulary/institutions.js';
export { LEAST_SHARE_ON_PLACES, PLACE_TYPES } from './vocabulary/place-types.js';
export { SERIES_BREAKS } from './vocabulary/breaks.js';
export type { SeriesBreak } from './vocabulary/breaks.js';
export {
  extraVariationFile,
  TAU_ORIGINS,
  tauByLevel,
  tauByMeasure,
} from './files/extra-variation.js';
export type { ExtraVariationFile, TauOrigin } from './files/extra-variation.js';
export {
  apportionment,
  areaDetail,
  areaFile,
  coversPart,
  nearbyArea,
  usualByMeasure,
} from './files/area-file.js';
export type { Apportionment, AreaDetail, AreaFile, NearbyArea } from './files/area-file.js';
export { similarAreas, similarityVariable } from './files/similar.js';
export type { SimilarAreas, SimilarityVariable } from './files/similar.js';
export { BOUNDARY_SCOPES, boundaryFile } from './files/boundaries.js';
export type { BoundaryFile, DrawnLevel } from './files/boundaries.js';
export { ranked } from './files/ranks.js';
export type { Ranked } from './files/ranks.js';
export { RANKING_SCOPES, rankingFile, unrankedKind } from './files/rankings.js';
export type { RankedLevel, RankingFile, UnrankedKind } from './files/rankings.js';
export { SEARCH_LEVELS, searchIndex, searchShard, searchWords } from './files/search.js';
export type { SearchIndex, SearchLevel, SearchShard } from './files/search.js';
export {
  decodePostcodes,
  encodePostcodes,
  findPostcode,
  postcodeShard,
} from './files/postcodes.js';
export type { PostcodeEntry, PostcodeShard } from './files/postcodes.js';
export { endOfOutcode } from './files/end-of-outcode.js';
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
} from './files/context.js';
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
} from './files/context.js';
export { PROPERTY_TYPES } from './vocabulary/property-types.js';
export type { PropertyType } from './vocabulary/property-types.js';
export { REVISION_KINDS, revision, revisionsFile } from './files/revisions.js';
export type { RevisionKind, RevisionOfMonth, RevisionsFile } from './files/revisions.js';
export {
  reconciledForce,
  reconciledPartnership,
  reconciledTable,
  reconciliationFile,
  UNCOMPARED_REASONS,
} from './files/reconciliation.js';
export type {
  ReconciledForce,
  ReconciledPartnership,
  ReconciledTable,
  ReconciliationFile,
  UncomparedReason,
} from './files/reconciliation.js';
export { levelFile } from './files/levels.js';
export type { LevelFile } from './files/levels.js';
export { inputFile, manifest, responsibleParty, source } from './files/manifest.js';
export type { Manifest, ResponsibleParty, Source } from './files/manifest.js';
export { placingParts, residentsTable, sourcesOf } from './paths/parts-of-release.js';
export type { Parts } from './paths/parts-of-release.js';
