import type {
  Apportionment,
  AreaRecord,
  CoverageFile,
  ExtraVariationFile,
  HousePrices,
  LedgerFile,
  Level,
  LevelFile,
  Manifest,
  Ranked,
  ReconciliationFile,
  RevisionsFile,
  SimilarAreas,
} from '@crimetrends/sdk/contract';
import { ExtraVariation } from '../release/statistics/extra-variation.js';
import type { KeptBoundaries } from './areas/kept-boundaries.js';
import type { SummedFigures, SummedTopic } from './context/summed-figures.js';
import type { Copies } from './copies.js';

/** What is kept of a release for checks across files, while its files are read one by one. */
export interface KeptRelease extends KeptAreas, KeptCopies, KeptLists, KeptContexts {
  release: string;
  manifest?: Manifest;
  coverage?: CoverageFile;
  extraVariation?: ExtraVariationFile;
  /** Two years of every area, to measure its variation again. */
  twoYears: ExtraVariation;
  /** τ of levels as other files repeat it. */
  taus: Copies;
  ledger?: LedgerFile;
  revisions?: RevisionsFile;
  reconciliation?: ReconciliationFile;
  unknownFiles: number;
}

/**
 * From areas' own files, by code. Lists are kept as text: objects take several times the memory.
 */
interface KeptAreas {
  /** Without the series of each category. */
  records: Map<string, AreaRecord>;
  ranks: Map<string, Ranked[]>;
  children: Map<string, string>;
  /** Neighbours with their distances. */
  nearby: Map<string, string>;
  similar: Map<string, SimilarAreas>;
  /** Of outcodes: how LSOAs were shared out. */
  apportionedBy: Map<string, Apportionment>;
}

/** What files repeat of each other. */
interface KeptCopies {
  /** Records of comparators and of an outcode's LSOAs, and forces, by code. */
  copies: Record<'comparator' | 'outcode' | 'force', Copies>;
  /** Names of parents, by code. */
  names: Copies;
  /** Whether files say that an area's name is shared with another level, by code. */
  sharedNames: Copies;
  /** `head`: release, window and months of every file. `prices`: the months of house prices. */
  heads: Copies;
}

/** Lists of areas, by level, outcode or path. */
interface KeptLists {
  levels: Map<Level, LevelFile>;
  /** As text. */
  rankings: Map<string, string>;
  /** The search index and its shards, as text. */
  search: Map<string, string>;
  boundaries: Map<string, KeptBoundaries>;
  /** Each outcode's two files. */
  outcodes: Map<string, KeptOutcode>;
  /** Number of postcodes. */
  postcodes: number;
}

/** Of an outcode: the LSOAs of its two files, in order, and why it is no place, where it is none. */
export interface KeptOutcode {
  areas?: string;
  postcodes?: string[];
  noPlace?: string | undefined;
}

/** From context files, by the area's code. */
interface KeptContexts {
  /** The file that holds the area. */
  contexts: Map<string, string>;
  /** Census counts, table after table. */
  people: Map<string, number[]>;
  housePrices: Map<string, HousePrices>;
  figures: Record<SummedTopic, Map<string, SummedFigures>>;
  /** What the area’s own record should say of its place types. */
  places: Map<string, number[] | undefined>;
}

/** A release before any file is read. */
export function emptyRelease(release: string): KeptRelease {
  return {
    release,
    twoYears: new ExtraVariation(),
    taus: new Map(),
    records: new Map(),
    ranks: new Map(),
    children: new Map(),
    nearby: new Map(),
    similar: new Map(),
    apportionedBy: new Map(),
    copies: { comparator: new Map(), outcode: new Map(), force: new Map() },
    names: new Map(),
    sharedNames: new Map(),
    heads: new Map(),
    levels: new Map(),
    rankings: new Map(),
    search: new Map(),
    boundaries: new Map(),
    outcodes: new Map(),
    postcodes: 0,
    contexts: new Map(),
    people: new Map(),
    housePrices: new Map(),
    figures: { outcomes: new Map(), placeTypes: new Map() },
    places: new Map(),
    unknownFiles: 0,
  };
}
