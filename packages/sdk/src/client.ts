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

/** What may be asked of a bundle. */
export interface ClientAnswers extends Lookup {
  /**
   * An area by its outcode or GSS code (LSOA 2021, MSOA 2021, ward, LTLA, county, region, country,
   * nation, town, police force area), in any case, with all that is published of it: besides its
   * figures the monthly series of every measure, the change from the year before, its ranks, and
   * the areas in it, near it and like it. At most 2 requests.
   */
  area(code: string): Promise<AreaResult<AreaProfile>>;
  /** Several areas, in the order asked for. Each file is asked for once. */
  areas(codes: readonly string[]): Promise<AreaResult<AreaProfile>[]>;
  /**
   * An outcode by its text, such as `LU1`: parts of the LSOAs its postcodes lie in. At most 2
   * requests.
   */
  outcode(text: string): Promise<AreaResult<AreaProfile>>;
  /**
   * Areas side by side by one measure, by default `crime`: each pair with the ratio of their rates,
   * its 95 % limits and a verdict.
   */
  compare(codes: readonly string[], options?: { measure?: MeasureName }): Promise<AreasCompared>;
  /**
   * Areas of a level by the rate of a measure, inside the nation or a smaller area, with the
   * interval of every rank. At most 3 requests, 2 with `within`.
   */
  ranking(query: RankingQuery): Promise<RankingResult>;
  /**
   * Monthly counts of some measures, by default of all, from one month to another, by default over
   * the whole series. At most 2 requests. A month that the release does not hold is an {@link
   * InvalidArgumentError}; one that was not supplied is a gap, never 0.
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
   * The areas of its level most like one by Census 2021, the most alike first, with the median of
   * their rates. At most 2 requests.
   */
  similar(code: string): Promise<SimilarResult>;
  /** The areas of the next level down that one is made of. At most 2 requests. */
  children(code: string): Promise<ChildrenResult>;
  /** The larger areas that one lies in, smallest first. At most 2 requests. */
  parents(code: string): Promise<ParentsResult>;
  /** Up to 8 areas of its level, nearest first. At most 2 requests. */
  nearby(code: string): Promise<NearbyResult>;
  /**
   * What surrounds an area's figures and explains none of them: people, denominators, house prices,
   * outcomes, place types, footfall. At most 3 requests.
   */
  context(code: string): Promise<ContextResult>;
  /**
   * How a figure comes about: its calculation with numbers, the rows and files it stands on, and
   * their licences. At most 5 requests in 3 stages.
   */
  explain(code: string, measure: MeasureName): Promise<ExplainResult>;
  /**
   * One thing said of an area, in English (`en`) or Welsh (`cy`). At most 2 requests, 3 for what
   * surrounds the figures.
   */
  sentence(code: string, options?: SentenceOptions): Promise<SentenceResult>;
  /**
   * Areas and postcodes by what a person types: names (English or Welsh, any order of words, the
   * last one unfinished, small misspellings), codes, postcodes and outcodes. Most often 3 requests,
   * at most 10, and none for less than two letters. A pack has no names: there only codes and
   * postcodes are found.
   */
  search(text: string, options?: SearchOptions): Promise<SearchResult[]>;
  /**
   * Outlines of areas for a map: `{ level: 'ward', within: 'E06000032' }`, or LTLAs and police
   * force areas of the nation. At most 3 requests, 2 with `within`.
   */
  boundaries(query: BoundariesQuery): Promise<BoundariesResult>;
  /**
   * What every police force supplied, month by month; of one force with its code, for example
   * `E23000026`.
   */
  coverage(options?: { force?: string }): Promise<ForceOverTime[]>;
  /** Which months changed since the release before. */
  revisions(): Promise<RevisionsFile>;
}

/** Reads one bundle, one release at a time. The methods may be taken off the object. */
export interface Client extends ClientAnswers {
  /**
   * Asks which release is the newest, goes on with it and gives it. Questions on their way stay
   * with the release they began with. Where the host cannot be reached, the client goes on with the
   * release it has, and that is what this gives.
   */
  refresh(): Promise<Pointer>;
  /**
   * The same client, whose questions also end when a signal aborts. Its requests go on for whoever
   * else waits for them.
   */
  withSignal(signal: AbortSignal): Client;
}

/**
 * A client for one bundle. It takes the release that `latest.json` names at the first question, or
 * the one named in `release`, and keeps to it until `refresh()`. A file is asked for once, however
 * many callers want it.
 *
 * Every method rejects with {@link UnreachableError}, {@link MalformedError}, {@link
 * NewerContractError} or {@link InvalidArgumentError}, or with the `reason` of a signal that
 * aborted; a place without data is an answer, not an error.
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
      ...(options.signal && { fetch: abortable(options.signal, options.fetch) }),
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

/** A client of files that come from anywhere. */
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

/** Every question, put to one release. */
function answersOn(reader: ReleaseReader): ClientAnswers {
  const area = async (code: string): Promise<AreaResult<AreaProfile>> =>
    lookUpProfile(reader, code);
  return {
    ...lookupOn(reader),
    area,
    areas: (codes) => Promise.all(codes.map(area)),
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
    // What few callers ask for is fetched when one does.
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
