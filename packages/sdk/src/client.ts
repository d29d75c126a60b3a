import type {
  ChildrenResult,
  NearbyResult,
  ParentsResult,
  SimilarResult,
} from './areas/area-relations.js';
import { childrenOf, nearbyOf, parentsOf, similarTo } from './areas/area-relations.js';
import type { AreaProfile } from './areas/area-profile.js';
import type { SentenceOptions, SentenceResult } from './saying/area-sentence.js';
import {
  assertSeriesOptions,
  seriesOf,
  type SeriesOptions,
  type SeriesResult,
} from './areas/area-series.js';
import { assertMeasure } from './errors/argument-checks.js';
import { boundedAnswers } from './reading/bounded-answers.js';
import { limitsOf, type ClientLimits, type ClientOptions } from './client-options.js';
import type { BoundariesQuery, BoundariesResult } from './areas/boundaries.js';
import { compareAreas, type AreasCompared } from './areas/compare-areas.js';
import type { ContextResult } from './areas/context-reader.js';
import type { MeasureName, Pointer, RevisionsFile } from './contract/index.js';
import type { ExplainResult } from './areas/explain.js';
import type { BundleSource, Fetch } from './reading/bundle-source.js';
import { readCoverage, type ForceOverTime } from './areas/force-over-time.js';
import { lookupOn, sourceOf, type Lookup } from './lookup-client.js';
import { lookUpOutcode, lookUpProfile } from './areas/profile-lookup.js';
import { readRanking, type RankingResult } from './ranking/ranking.js';
import type { RankingQuery } from './ranking/ranking-query.js';
import { releaseKeeper, type ReleaseKeeper } from './reading/release-keeper.js';
import type { ReleaseReader } from './reading/release-reader.js';
import { readRevisions } from './areas/revisions.js';
import type { AreaResult } from './areas/result.js';
import { readSearch, type SearchOptions, type SearchResult } from './search/search.js';

/** The questions a client can answer. */
export interface ClientAnswers extends Lookup {
  /**
   * An area by outcode or GSS code (LSOA 2021, MSOA 2021, ward, LTLA, county, region, country,
   * nation, town, police force area), in upper or lower case. Returns its figures, the monthly
   * series of every measure, the change from the year before, its ranks, and its child, nearby and
   * similar areas. At most 2 requests.
   */
  area(code: string): Promise<AreaResult<AreaProfile>>;
  /** Several areas, in the order of `codes`. Each file is requested once. */
  areas(codes: readonly string[]): Promise<AreaResult<AreaProfile>[]>;
  /**
   * An outcode such as `LU1`, made up of parts of the LSOAs its postcodes lie in; `terminated` or
   * `nonResidential` if it has no residential postcode in use. At most 2 requests, 3 without an area.
   */
  outcode(text: string): Promise<AreaResult<AreaProfile>>;
  /**
   * Compares areas pairwise by one measure (default `crime`): the ratio of the two rates with its
   * 95% limits, and a verdict.
   */
  compare(codes: readonly string[], options?: { measure?: MeasureName }): Promise<AreasCompared>;
  /**
   * Ranks the areas of a level by the rate of a measure, within the nation or a smaller area, each
   * rank with its interval. At most 3 requests, 2 with `within`.
   */
  ranking(query: RankingQuery): Promise<RankingResult>;
  /**
   * Monthly counts of some measures (default all) over some months (default the whole series). At
   * most 2 requests. A month outside the release is an {@link InvalidArgumentError}; a month that
   * was not supplied is a gap, never 0.
   */
  series<
    M extends MeasureName = MeasureName,
    From extends string = string,
    To extends string = string,
  >(
    code: string,
    options?: SeriesOptions<M, From, To>,
  ): Promise<SeriesResult<M>>;
  /**
   * The areas of the same level most similar by Census 2021, most similar first, and the median of
   * their rates. At most 2 requests.
   */
  similar(code: string): Promise<SimilarResult>;
  /** The areas of the next level down that make up an area. At most 2 requests. */
  children(code: string): Promise<ChildrenResult>;
  /** The larger areas that an area lies in, smallest first. At most 2 requests. */
  parents(code: string): Promise<ParentsResult>;
  /** Up to 8 areas of the same level, nearest first. At most 2 requests. */
  nearby(code: string): Promise<NearbyResult>;
  /**
   * Context for an area's figures: people, denominators, house prices, outcomes, place types,
   * footfall. None of it explains the figures. At most 3 requests.
   */
  context(code: string): Promise<ContextResult>;
  /**
   * How a figure was worked out: the calculation with its numbers, the rows and files it is based
   * on, and their licences. At most 5 requests in 3 rounds.
   */
  explain(code: string, measure: MeasureName): Promise<ExplainResult>;
  /**
   * One sentence about an area, in English (`en`) or Welsh (`cy`). At most 2 requests, 3 for the
   * kinds that use its context.
   */
  sentence(code: string, options?: SentenceOptions): Promise<SentenceResult>;
  /**
   * Searches areas and postcodes by typed text: names (English or Welsh, words in any order, the
   * last word incomplete, small misspellings), codes, postcodes and outcodes. Usually 3 requests,
   * at most 10, and none for fewer than two letters. A pack has no names, so only codes and
   * postcodes are found in it.
   */
  search(text: string, options?: SearchOptions): Promise<SearchResult[]>;
  /**
   * Outlines of areas for a map: `{ level: 'ward', within: 'E06000032' }`, or the LTLAs or police
   * force areas of the nation. At most 3 requests, 2 with `within`.
   */
  boundaries(query: BoundariesQuery): Promise<BoundariesResult>;
  /**
   * What each police force supplied, month by month; or one force, by code, such as `E23000026`.
   */
  coverage(options?: { force?: string }): Promise<ForceOverTime[]>;
  /** Which months were revised since the previous release. */
  revisions(): Promise<RevisionsFile>;
}

/** Reads one bundle, one release at a time. Methods can be destructured. */
export interface Client extends ClientAnswers {
  /**
   * Switches to the newest release and returns it. Questions already in progress keep their
   * release. If the host cannot be reached, the client keeps the release it has and returns that.
   */
  refresh(): Promise<Pointer>;
  /**
   * The same client with an extra signal that ends its questions. Requests shared with other
   * callers carry on.
   */
  withSignal(signal: AbortSignal): Client;
}

/**
 * Creates a client for one bundle. The first question fixes the release: the one in `latest.json`,
 * or the `release` option. It stays until `refresh()`. Each file is requested once, however many
 * callers want it.
 *
 * Every method rejects with {@link UnreachableError}, {@link MalformedError}, {@link
 * NewerContractError} or {@link InvalidArgumentError}, or with the `reason` of an aborted signal. A
 * place without data is an answer, not an error.
 *
 * @example
 * import { createClient } from '@crimetrends/sdk';
 *
 * const client = createClient({ base: 'https://stats.example/crime/' });
 * const result = await client.postcode('LU1 2AB');
 * if (result.status === 'ok') {
 *   const { crime } = result.area.measures;
 *   if (crime.kind === 'known') console.log(`${crime.ratePer1000} a year per 1,000 residents`);
 * }
 */
export function createClient(options: ClientOptions): Client {
  return clientOf(
    sourceOf({
      ...options,
      ...(options?.signal && { fetch: abortable(options.signal, options.fetch) }),
    }),
    options,
  );
}

function abortable(
  signal: AbortSignal,
  fetch: Fetch = (request) => globalThis.fetch(request),
): Fetch {
  return (request, init) => {
    const own = new Request(request, init);
    return fetch(new Request(own, { signal: AbortSignal.any([own.signal, signal]) }));
  };
}

/** A client that reads its files from any source. */
export function clientOf(source: BundleSource, options: Partial<ClientOptions>): Client {
  const limits = limitsOf(options);
  return clientOn(releaseKeeper(source, limits), source.base, limits);
}

function clientOn(keeper: ReleaseKeeper, base: URL, limits: ClientLimits): Client {
  return {
    ...boundedAnswers(answersOn, keeper.reader, base, limits),
    ...boundedAnswers(() => ({ refresh: keeper.refresh }), keeper.reader, base, limits),
    withSignal: (signal) =>
      clientOn(keeper, base, {
        ...limits,
        signal: limits.signal ? AbortSignal.any([limits.signal, signal]) : signal,
      }),
  };
}

/** All questions, answered from one release. */
function answersOn(reader: ReleaseReader): ClientAnswers {
  const area = async (code: string): Promise<AreaResult<AreaProfile>> =>
    lookUpProfile(reader, code);
  return {
    ...lookupOn(reader),
    area,
    areas: async (codes) => {
      if (!Array.isArray(codes)) throw (await import('./reading/faults.js')).noCodes(codes);
      return Promise.all(codes.map(area));
    },
    outcode: (text) => lookUpOutcode(reader, text),
    compare: (codes, { measure = 'crime' } = {}) => compareAreas(codes, measure, area),
    ranking: (query) => readRanking(reader, query),
    series: async (code, options = {}) => {
      assertSeriesOptions(options);
      return seriesOf(await area(code), options);
    },
    similar: async (code) => similarTo(await area(code)),
    children: async (code) => childrenOf(await area(code)),
    parents: async (code) => parentsOf(await area(code)),
    nearby: async (code) => nearbyOf(await area(code)),
    // Code that few callers need is loaded on first use.
    context: async (code) => {
      const [{ readContext }, found] = await Promise.all([
        import('./areas/context-reader.js'),
        area(code),
      ]);
      return readContext(reader, found);
    },
    explain: async (code, measure) => {
      assertMeasure(measure);
      const [{ explainFigure }, found] = await Promise.all([
        import('./areas/explain.js'),
        area(code),
      ]);
      return explainFigure(reader, found, measure);
    },
    sentence: async (code, options = {}) =>
      (await import('./saying/area-sentence.js')).sentenceOf(reader, () => area(code), options),
    boundaries: async (query) =>
      (await import('./areas/boundaries.js')).readBoundaries(reader, query),
    search: (text, settings) => readSearch(reader, text, settings),
    coverage: ({ force } = {}) => readCoverage(reader, force),
    revisions: () => readRevisions(reader),
  };
}
