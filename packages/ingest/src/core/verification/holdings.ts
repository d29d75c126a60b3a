import {
  CONTRACT_VERSION,
  decodePostcodes,
  type Apportionment,
  type AreaDetail,
  type AreaPack,
  type AreaRecord,
  type ContextFile,
  type CoverageFile,
  type HousePrices,
  type LedgerFile,
  type Level,
  type LevelFile,
  type Manifest,
  type PostcodeShard,
  type Ranked,
  type RevisionsFile,
  type SimilarAreas,
} from '@crimetrends/sdk/contract';
import { heldBoundaries, type HeldBoundaries } from './areas/boundaries.js';
import type { BundleFault } from '../bundle/bundle-fault.js';
import type { BundleFile } from '../bundle/bundle-file.js';
import {
  contextFigures,
  SUMMED_TOPICS,
  type ContextFigures,
  type SummedTopic,
} from './context/context-figures.js';
import { contextFaults } from './context/contexts.js';
import { priceListFaults } from './context/house-prices.js';
import { nearbyText } from './areas/nearby.js';
import { packFaults } from './areas/packs.js';
import { similarListFaults } from './areas/similar.js';

/**
 * Texts that must agree wherever they are repeated: by code, then by text, the first file and how
 * many hold it.
 */
export type Copies = Map<string, Map<string, { file: string; times: number }>>;

/**
 * What is kept of a release while its files pass by: records without each category’s series, and
 * what must agree.
 */
export interface Holdings {
  release: string;
  records: Map<string, AreaRecord>;
  /** Each area's places inside larger areas. */
  ranks: Map<string, Ranked[]>;
  /** Each area's children, and the areas near to it with their distance, as texts. */
  children: Map<string, string>;
  nearby: Map<string, string>;
  /** The areas most like each, with their median rates. */
  similar: Map<string, SimilarAreas>;
  /** What each outcode’s shares were worked out by. */
  apportionedBy: Map<string, Apportionment>;
  /** The records of comparators and of outcodes’ areas, which repeat an area’s own file. */
  copies: Record<'comparator' | 'outcode' | 'force', Copies>;
  /** Names of parents, as packs repeat them. */
  names: Copies;
  /** `contract`, `release`, `window` and `months` as each file gives them. */
  heads: Copies;
  levels: Map<Level, LevelFile>;
  /** Lists of areas to rank, by path, as texts. */
  rankings: Map<string, string>;
  /** The index of names and its shards, by path, as texts. */
  search: Map<string, string>;
  /** Files of boundaries by path. */
  boundaries: Map<string, HeldBoundaries>;
  /** LSOAs of each outcode’s two files, in order. */
  outcodes: Map<string, { areas?: string; postcodes?: string[] }>;
  /** The file that holds each area's context. */
  contexts: Map<string, string>;
  /** Each area's census counts, table after table. */
  people: Map<string, number[]>;
  housePrices: Map<string, HousePrices>;
  /** Each area's outcomes and place types. */
  figures: Record<SummedTopic, Map<string, ContextFigures>>;
  postcodes: number;
  unknownFiles: number;
  coverage?: CoverageFile;
  ledger?: LedgerFile;
  manifest?: Manifest;
  revisions?: RevisionsFile;
}

/** Nothing held yet. */
export function holdings(release: string): Holdings {
  return {
    release,
    records: new Map(),
    ranks: new Map(),
    children: new Map(),
    nearby: new Map(),
    similar: new Map(),
    apportionedBy: new Map(),
    copies: { comparator: new Map(), outcode: new Map(), force: new Map() },
    names: new Map(),
    heads: new Map(),
    levels: new Map(),
    rankings: new Map(),
    search: new Map(),
    boundaries: new Map(),
    outcodes: new Map(),
    contexts: new Map(),
    people: new Map(),
    housePrices: new Map(),
    figures: { outcomes: new Map(), placeTypes: new Map() },
    postcodes: 0,
    unknownFiles: 0,
  };
}

/** Keeps what later checks need of a file and says what is wrong with the file by itself. */
export function* take(held: Holdings, read: BundleFile, file: string): Generator<BundleFault> {
  const fault = (check: BundleFault['check'], sentence: string): BundleFault => ({
    check,
    file,
    sentence,
  });
  if (read.kind === 'unknown') {
    held.unknownFiles += 1;
    return;
  }
  const { contract } = read.content;
  if (contract !== CONTRACT_VERSION)
    yield fault(
      'contract',
      `is of contract ${contract}; this version checks contract ${CONTRACT_VERSION}.`,
    );
  if (read.kind === 'area' || read.kind === 'outcode') {
    yield* packFaults(read.content, file);
    takePack(held, read.content, file);
    if (read.kind === 'area') {
      yield* similarListFaults(read.content, file);
      const [record, more] = read.content.areas;
      if (!record || more || record.code !== read.code || record.level !== read.level)
        yield fault(
          'links',
          `should hold the one area ${read.code} of level ${read.level}; it holds ${read.content.areas.map(({ code, level }) => `${code} (${level})`).join(', ') || 'none'}.`,
        );
      else {
        held.records.set(record.code, withoutCategorySeries(record));
        if (record.ranks) held.ranks.set(record.code, record.ranks);
        if (record.children) held.children.set(record.code, record.children.join(' '));
        if (record.nearby) held.nearby.set(record.code, nearbyText(record.nearby));
        if (record.similar) held.similar.set(record.code, record.similar);
        if (record.apportionedBy) held.apportionedBy.set(record.code, record.apportionedBy);
      }
    } else {
      read.content.areas.forEach((record) =>
        note(held.copies.outcode, record.code, JSON.stringify(record), file),
      );
      outcode(held, read.outcode).areas = read.content.areas.map(({ code }) => code).join(' ');
    }
  } else if (read.kind === 'postcodes') {
    outcode(held, read.outcode).postcodes = read.content.lsoa21;
    held.postcodes += yield* shardFaults(read.content, fault);
  } else if (read.kind === 'context') {
    yield* contextFaults(read.content, file);
    yield* priceListFaults(read.content, file);
    takeContexts(held, read.content, file);
  } else if (read.kind === 'boundaries') held.boundaries.set(file, heldBoundaries(read));
  else if (read.kind === 'ranking') held.rankings.set(file, JSON.stringify(read.content));
  else if (read.kind === 'search') held.search.set(file, JSON.stringify(read.content));
  else if (read.kind === 'level') held.levels.set(read.level, read.content);
  else Object.assign(held, { [read.kind]: read.content });
  if (read.kind === 'coverage' || read.kind === 'manifest') takeHead(held, read.content, file);
}

/** Keeps a text under a code, once for each wording. */
export function note(copies: Copies, code: string, text: string, file: string): void {
  const texts = copies.get(code) ?? new Map<string, { file: string; times: number }>();
  const known = texts.get(text);
  if (known) known.times += 1;
  else texts.set(text, { file, times: 1 });
  copies.set(code, texts);
}

function takePack(held: Holdings, pack: AreaPack, file: string): void {
  takeHead(held, pack, file);
  for (const record of pack.comparators)
    note(held.copies.comparator, record.code, JSON.stringify(record), file);
  for (const { code, name, months } of pack.forces)
    note(held.copies.force, code, JSON.stringify({ name, months }), file);
  for (const [code, name] of Object.entries(pack.names)) note(held.names, code, name, file);
}

function takeContexts(held: Holdings, { areas, prices }: ContextFile, file: string): void {
  note(
    held.heads,
    'prices',
    prices ? `house prices of ${prices.latest.from} to ${prices.latest.to}` : 'no house prices',
    file,
  );
  for (const area of areas) {
    const { code, people, housePrices } = area;
    const figures = contextFigures(area);
    for (const topic of SUMMED_TOPICS) held.figures[topic].set(code, figures[topic]);
    held.contexts.set(
      code,
      held.contexts.has(code) ? `${held.contexts.get(code)} and ${file}` : file,
    );
    held.housePrices.set(code, housePrices);
    if (people.kind === 'known') held.people.set(code, people.tables.flat());
  }
}

function takeHead(
  held: Holdings,
  { release, window, months }: Pick<AreaPack, 'release' | 'window' | 'months'>,
  file: string,
): void {
  note(
    held.heads,
    'head',
    `release ${release}, window ${window.from} to ${window.to}, months ${months.from} to ${months.to}`,
    file,
  );
}

function outcode(held: Holdings, name: string): { areas?: string; postcodes?: string[] } {
  const known = held.outcodes.get(name) ?? {};
  held.outcodes.set(name, known);
  return known;
}

/**
 * Every character of a grid stands for an LSOA of the file; every ended postcode is one of the
 * grid. Gives the number of postcodes.
 */
function* shardFaults(
  { terminated, ...shard }: PostcodeShard,
  fault: (check: 'links', sentence: string) => BundleFault,
): Generator<BundleFault, number> {
  const entries = decodePostcodes(shard);
  const lost = [...entries].filter(([, entry]) => entry === undefined).map(([incode]) => incode);
  if (lost.length > 0)
    yield fault(
      'links',
      `gives ${lost.length} postcodes an LSOA that its list does not have, the first ${lost[0]}.`,
    );
  const stray = Object.values(terminated ?? {})
    .flatMap((incodes) => incodes.split(' '))
    .filter((incode) => !entries.has(incode));
  if (stray.length > 0)
    yield fault(
      'links',
      `says that ${stray[0]} has ended, which is not among its postcodes (${stray.length} such).`,
    );
  return entries.size;
}

/** A record as outcodes’ files repeat it. */
export function withoutCategorySeries({
  countsByMonth: _,
  ranks: __,
  children: ___,
  nearby: ____,
  similar: _____,
  ...record
}: AreaDetail): AreaRecord {
  return record;
}
