import {
  CONTRACT_VERSION,
  hasRate,
  encodePostcodes,
  LEVELS,
  paths,
  type AreaDetail,
  type AreaFile,
  type AreaPack,
  type AreaRecord,
  type CoverageFile,
  type ExtraVariationFile,
  type ForceCoverage,
  type KnownGap,
  type LedgerFile,
  type Level,
  type Manifest,
  type MonthRange,
  type ReconciliationFile,
  type RevisionsFile,
} from '@crimetrends/sdk/contract';
import type { PlannedFile } from '../bundle/planned-file.js';
import type { DrawnFile } from '../geography/boundaries/boundary-files.js';
import { contextFiles } from '../context/context-files.js';
import { rankingFiles } from './rankings/ranking-files.js';
import { sharedNames, spokenCodes } from './shared-names.js';
import { searchFiles } from './search-index/search-files.js';
import { areasAtLevel } from '../geography/areas-at-level.js';
import { comparatorRecord } from './comparator-record.js';
import { hasMonths } from './statistics/usual-months.js';
import type { Topics } from '../context/topics.js';
import type { Geography } from '../geography/geography.js';
import { parsePostcodes, type PostcodeRow } from '../geography/postcode-rows.js';

/** The content of a release, not yet written. */
export interface ReleaseContent {
  release: string;
  window: MonthRange;
  months: MonthRange;
  geography: Geography;
  /** One record for each area, in the order of codes, without ranks and series by category. */
  records: AreaDetail[];
  /** An area's ranks; undefined where it has none. */
  ranksOf(code: string): AreaDetail['ranks'];
  /** An area's series by category. */
  seriesOf(code: string): AreaDetail['countsByMonth'];
  /** What the usual range of a level's months is drawn from; undefined where it is not. */
  usualOf(level: Level): AreaDetail['usual'];
  /** Codes of the areas of the next level down that make up an area. */
  childrenOf(code: string): string[];
  /** The nearest areas of the same level; undefined where the centroid is unknown. */
  nearbyOf(code: string): AreaDetail['nearby'];
  /** The areas most like an area, and their median rates. */
  similarOf(code: string): AreaDetail['similar'];
  /** τ by level and measure. */
  tau: Record<Level, readonly number[]>;
  extraVariation: ExtraVariationFile;
  coverage: CoverageFile['forces'];
  ledger: LedgerFile;
  /** Absent without official tables for the series. */
  reconciliation?: ReconciliationFile;
  manifest: Manifest;
  /** One row for each outcode, in order. */
  postcodes: readonly PostcodeRow[];
  /** Outcodes whose live postcodes are all non-residential. */
  nonResidential: ReadonlySet<string>;
  boundaries: readonly DrawnFile[];
  /** Context of any area. */
  topics: Topics;
}

/** Every file of the release, ready for `publishedText`. */
export function* releasePlan(
  content: ReleaseContent,
  revisions: RevisionsFile,
): Generator<PlannedFile> {
  const { release } = content;
  const packer = new Packer(content);
  for (const record of content.records) {
    yield planned(paths.area(release, record.level, record.code), packer.file(record));
  }
  for (const row of content.postcodes) {
    const { outcode } = row;
    const shard = encodePostcodes(
      CONTRACT_VERSION,
      outcode,
      parsePostcodes(row, content.geography.lsoas),
      content.nonResidential.has(outcode),
    );
    yield planned(paths.postcodes(release, outcode), shard);
    yield planned(
      paths.outcode(release, outcode),
      packer.pack(shard.lsoa21.map((code) => packer.record(code))),
    );
  }
  for (const { path, content: context } of contextFiles(
    release,
    content.window,
    content.geography.areas,
    content.topics,
  ))
    yield planned(path, context);
  for (const ranking of rankingFiles(content))
    yield planned(paths.ranking(release, ranking.level, ranking.within.code), ranking);
  yield* searchPlan(content);
  for (const drawn of content.boundaries)
    yield planned(paths.boundaries(release, drawn.level, drawn.within), {
      contract: CONTRACT_VERSION,
      release,
      ...drawn,
    });
  for (const level of LEVELS)
    yield planned(paths.level(release, level), {
      contract: CONTRACT_VERSION,
      release,
      level,
      areas: levelEntries(level, content.records),
    });
  const { window, months, coverage: forces } = content;
  yield planned(paths.coverage(release), {
    contract: CONTRACT_VERSION,
    release,
    window,
    months,
    forces,
  });
  yield planned(paths.extraVariation(release), content.extraVariation);
  yield planned(paths.ledger(release), content.ledger);
  yield planned(paths.revisions(release), revisions);
  if (content.reconciliation) yield planned(paths.reconciliation(release), content.reconciliation);
  yield planned(paths.manifest(release), content.manifest);
}

function* searchPlan({ release, records, postcodes }: ReleaseContent): Generator<PlannedFile> {
  const outcodes = postcodes.map(({ outcode }) => outcode);
  const { index, shards } = searchFiles({ release, records, outcodes });
  yield planned(paths.searchIndex(release), index);
  for (const [key, shard] of shards) yield planned(paths.search(release, key), shard);
}

/**
 * Code and name of the areas at a level, in the order of codes. County level includes unitary
 * authorities and Greater London, under their own codes.
 */
export function levelEntries(
  level: Level,
  records: readonly AreaRecord[],
): { code: string; name: string }[] {
  return areasAtLevel(level, records)
    .map(({ code, name }) => ({ code, name }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function planned(path: string, content: unknown): PlannedFile {
  return { path, json: JSON.stringify(content) };
}

/** A known gap without its source and check, which `coverage.json` has. */
function inPacks({ from, to, sentence }: KnownGap): KnownGap {
  return { from, ...(to !== undefined && { to }), sentence };
}

class Packer {
  readonly #records: Map<string, AreaDetail>;
  readonly #forces: Map<string, ForceCoverage>;
  readonly #shared: ReadonlySet<string>;

  constructor(readonly content: ReleaseContent) {
    this.#records = new Map(content.records.map((record) => [record.code, record]));
    this.#shared = sharedNames(content.records);
    this.#forces = new Map(
      content.coverage.map(({ code, name, months, gaps, noLocation }) => [
        code,
        {
          code,
          name,
          months,
          ...(gaps && { gaps: gaps.map(inPacks) }),
          ...(noLocation && { noLocation }),
        },
      ]),
    );
  }

  record(code: string): AreaDetail {
    return this.#records.get(code)!;
  }

  /** Level of an area as a number; smaller levels first. */
  #rank(code: string): number {
    return LEVELS.indexOf(this.record(code).level);
  }

  /**
   * An area's own file: full series, ranks, and its children, neighbours and similar areas.
   */
  file(record: AreaDetail): AreaFile {
    const { content } = this;
    const { code } = record;
    const usual = content.usualOf(record.level);
    const [countsByMonth, ranks, children, nearby, similar] = [
      content.seriesOf(code),
      content.ranksOf(code),
      content.childrenOf(code),
      content.nearbyOf(code),
      content.similarOf(code),
    ];
    const area = {
      ...record,
      ...(countsByMonth && { countsByMonth }),
      ...(usual && hasMonths(countsByMonth) && { usual }),
      ...(ranks && { ranks }),
      ...(children.length > 0 && { children }),
      ...(nearby && { nearby }),
      ...(similar && { similar }),
    };
    const around = [
      ...children,
      ...(nearby ?? []).map((area) => area.code),
      ...(similar?.areas ?? []),
    ];
    return { ...this.pack([record], around), areas: [area] };
  }

  #names(codes: readonly string[]): AreaFile['names'] {
    // An object without prototype is a dictionary from the start. A plain one would leave a hidden
    // class for each of 46,000 sets of codes.
    const names = Object.create(null) as AreaFile['names'];
    for (const code of codes) names[code] = this.record(code).name;
    return names;
  }

  /** τ of the levels of areas with figures, and of comparators with a rate. */
  #tau(records: readonly AreaRecord[], comparators: readonly AreaRecord[]): AreaPack['tau'] {
    const shown = [...records.filter(({ counts }) => counts), ...comparators.filter(hasRate)];
    const levels = new Set(shown.map(({ level }) => level));
    return Object.fromEntries(
      LEVELS.filter((level) => levels.has(level)).map((level) => [level, this.content.tau[level]]),
    );
  }

  /**
   * Records with everything a card shows beside them, and names of further areas where asked for.
   */
  pack(records: readonly AreaDetail[], others: readonly string[] = []): AreaPack {
    const { release, window, months } = this.content;
    const comparatorCodes = unique(records.flatMap(comparatorsOf)).sort(
      (a, b) => this.#rank(a) - this.#rank(b),
    );
    const shown = new Set([...records.map(({ code }) => code), ...comparatorCodes]);
    const named = unique(
      records.flatMap(({ parents, observed }) => [
        ...Object.values(parents).filter((code) => code !== undefined),
        ...(('parts' in observed && observed.parts) || []),
      ]),
    ).filter((code) => !shown.has(code));
    const shared = spokenCodes(
      records,
      comparatorCodes.map((code) => this.record(code)),
    ).filter((code) => this.#shared.has(code));
    return {
      contract: CONTRACT_VERSION,
      release,
      window,
      months,
      forces: unique(records.flatMap(({ force }) => force ?? [])).map((code) =>
        this.#forces.get(code)!,
      ),
      names: this.#names([...named, ...others]),
      ...(shared.length > 0 && { sharedNames: shared }),
      tau: this.#tau(
        records,
        comparatorCodes.map((code) => this.record(code)),
      ),
      comparators: comparatorCodes.map((code) => comparatorRecord(this.record(code))),
      areas: records.map(forOutcode),
    };
  }
}

/**
 * The larger areas a record is compared with: its LTLA if it lies in one, otherwise the region (in
 * Wales the country); and the nation.
 */
function comparatorsOf({ level, parents }: AreaRecord): string[] {
  const nearest =
    parents.ltla ?? (level === 'region' ? parents.country : (parents.region ?? parents.country));
  return unique([nearest, parents.nation].filter((code) => code !== undefined));
}

function forOutcode({ countsByMonth: _, ranks: __, ...record }: AreaDetail): AreaRecord {
  return record;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)].sort();
}
