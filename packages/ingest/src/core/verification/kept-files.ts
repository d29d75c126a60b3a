import {
  CONTRACT_VERSION,
  endOfOutcode,
  type AreaDetail,
  type AreaPack,
  type AreaRecord,
} from '@crimetrends/sdk/contract';
import type { BundleFault } from '../bundle/bundle-fault.js';
import type { BundleFile } from '../bundle/bundle-file.js';
import type { FileKind, FileOfKind } from '../bundle/file-kinds.js';
import { keptBoundaries } from './areas/kept-boundaries.js';
import { nearbyText } from './areas/nearby.js';
import { packFaults } from './areas/packs.js';
import { countPostcodes, postcodeFaults } from './areas/postcodes.js';
import { similarListFaults } from './areas/similar.js';
import { placesOf } from '../context/places.js';
import { contextFaults } from './context/contexts.js';
import { housePriceListFaults } from './context/house-prices.js';
import { SUMMED_TOPICS, summedFigures } from './context/summed-figures.js';
import { addCopy, forceText } from './copies.js';
import { spokenCodes } from '../release/shared-names.js';
import type { KeptOutcode, KeptRelease } from './kept-release.js';

/** How to check a file of one kind by itself, and what to keep of it. */
interface FileCheck<Kind extends FileKind> {
  faults?: ((file: FileOfKind<Kind>, path: string) => Iterable<BundleFault>)[];
  keep(kept: KeptRelease, file: FileOfKind<Kind>, path: string): void;
}

const FILE_CHECKS: { readonly [Kind in FileKind]: FileCheck<Kind> } = {
  manifest: {
    keep: (kept, { content }, path) => {
      kept.manifest = content;
      keepHead(kept, content, path);
    },
  },
  coverage: {
    keep: (kept, { content }, path) => {
      kept.coverage = content;
      keepHead(kept, content, path);
    },
  },
  extraVariation: { keep: (kept, { content }) => void (kept.extraVariation = content) },
  ledger: { keep: (kept, { content }) => void (kept.ledger = content) },
  revisions: { keep: (kept, { content }) => void (kept.revisions = content) },
  reconciliation: { keep: (kept, { content }) => void (kept.reconciliation = content) },
  level: { keep: (kept, { level, content }) => void kept.levels.set(level, content) },
  area: {
    faults: [
      ({ content }, path) => packFaults(content, path),
      ({ content }, path) => similarListFaults(content, path),
      oneAreaFaults,
    ],
    keep: keepArea,
  },
  outcode: {
    faults: [({ content }, path) => packFaults(content, path)],
    keep: keepOutcode,
  },
  postcodes: {
    faults: [({ content }, path) => postcodeFaults(content, path)],
    keep: (kept, { outcode, content }) => {
      Object.assign(outcodeOf(kept, outcode), {
        postcodes: content.lsoa21,
        noPlace: content.nonResidential
          ? 'none of its live postcodes is residential'
          : endOfOutcode(content) && 'all of its postcodes have ended',
      });
      kept.postcodes += countPostcodes(content);
    },
  },
  context: {
    faults: [
      ({ content }, path) => contextFaults(content, path),
      ({ content }, path) => housePriceListFaults(content, path),
    ],
    keep: keepContexts,
  },
  ranking: {
    keep: (kept, { content }, path) => {
      kept.rankings.set(path, JSON.stringify(content));
      addCopy(kept.taus, content.level, JSON.stringify(content.tau), path);
    },
  },
  boundaries: {
    keep: (kept, file, path) => void kept.boundaries.set(path, keptBoundaries(file)),
  },
  searchIndex: {
    keep: (kept, { content }, path) => void kept.search.set(path, JSON.stringify(content)),
  },
  search: {
    keep: (kept, { content }, path) => void kept.search.set(path, JSON.stringify(content)),
  },
};

/** Checks a file by itself, and keeps what later checks need. */
export function* checkFile(
  kept: KeptRelease,
  file: BundleFile,
  path: string,
): Generator<BundleFault> {
  if (file.kind === 'unknown') {
    kept.unknownFiles += 1;
    return;
  }
  const { contract } = file.content;
  if (contract !== CONTRACT_VERSION)
    yield {
      check: 'contract',
      file: path,
      sentence: `is of contract ${contract}; this version checks contract ${CONTRACT_VERSION}.`,
    };
  yield* checkByKind(kept, file, path);
}

function* checkByKind<Kind extends FileKind>(
  kept: KeptRelease,
  file: FileOfKind<Kind>,
  path: string,
): Generator<BundleFault> {
  const { faults = [], keep }: FileCheck<Kind> = FILE_CHECKS[file.kind];
  for (const find of faults) yield* find(file, path);
  keep(kept, file, path);
}

/** Checks that an area's file holds exactly that area, at the level of its path. */
function* oneAreaFaults(file: FileOfKind<'area'>, path: string): Generator<BundleFault> {
  const { level, code, content } = file;
  if (isOfItsPath(file)) return;
  const found = content.areas.map((area) => `${area.code} (${area.level})`).join(', ');
  yield {
    check: 'links',
    file: path,
    sentence: `should hold the one area ${code} of level ${level}; it holds ${found || 'none'}.`,
  };
}

function isOfItsPath({ level, code, content }: FileOfKind<'area'>): boolean {
  const [area, more] = content.areas;
  return area !== undefined && !more && area.code === code && area.level === level;
}

function keepArea(kept: KeptRelease, file: FileOfKind<'area'>, path: string): void {
  keepPack(kept, file.content, path);
  const [record] = file.content.areas;
  if (!record || !isOfItsPath(file)) return;
  const { code, ranks, children, nearby, similar, apportionedBy } = record;
  kept.records.set(code, withoutOwnLists(record));
  kept.twoYears.add(record, record.countsByMonth);
  if (ranks) kept.ranks.set(code, ranks);
  if (children) kept.children.set(code, children.join(' '));
  if (nearby) kept.nearby.set(code, nearbyText(nearby));
  if (similar) kept.similar.set(code, similar);
  if (apportionedBy) kept.apportionedBy.set(code, apportionedBy);
}

/** A record as repeated in the files of outcodes. */
function withoutOwnLists({
  countsByMonth: _,
  usual: ______,
  ranks: __,
  children: ___,
  nearby: ____,
  similar: _____,
  ...record
}: AreaDetail): AreaRecord {
  return record;
}

function keepOutcode(
  kept: KeptRelease,
  { outcode, content }: FileOfKind<'outcode'>,
  path: string,
): void {
  keepPack(kept, content, path);
  for (const record of content.areas)
    addCopy(kept.copies.outcode, record.code, JSON.stringify(record), path);
  outcodeOf(kept, outcode).areas = content.areas.map(({ code }) => code).join(' ');
}

function outcodeOf(kept: KeptRelease, name: string): KeptOutcode {
  const known = kept.outcodes.get(name) ?? {};
  kept.outcodes.set(name, known);
  return known;
}

function keepPack(kept: KeptRelease, pack: AreaPack, path: string): void {
  keepHead(kept, pack, path);
  for (const record of pack.comparators)
    addCopy(kept.copies.comparator, record.code, JSON.stringify(record), path);
  for (const force of pack.forces) addCopy(kept.copies.force, force.code, forceText(force), path);
  for (const [level, tau] of Object.entries(pack.tau))
    addCopy(kept.taus, level, JSON.stringify(tau), path);
  for (const [code, name] of Object.entries(pack.names)) addCopy(kept.names, code, name, path);
  keepSharedNames(kept, pack, path);
}

function keepSharedNames(
  kept: KeptRelease,
  { areas, comparators, sharedNames = [] }: AreaPack,
  path: string,
): void {
  for (const code of new Set([...spokenCodes(areas, comparators), ...sharedNames]))
    addCopy(kept.sharedNames, code, String(sharedNames.includes(code)), path);
}

function keepHead(
  kept: KeptRelease,
  { release, window, months }: Pick<AreaPack, 'release' | 'window' | 'months'>,
  path: string,
): void {
  const head =
    `release ${release}, window ${window.from} to ${window.to}, ` +
    `months ${months.from} to ${months.to}`;
  addCopy(kept.heads, 'head', head, path);
}

function keepContexts(
  kept: KeptRelease,
  { content: { areas, prices } }: FileOfKind<'context'>,
  path: string,
): void {
  const months = prices
    ? `house prices of ${prices.latest.from} to ${prices.latest.to}`
    : 'no house prices';
  addCopy(kept.heads, 'prices', months, path);
  for (const area of areas) {
    const { code, people, housePrices } = area;
    const figures = summedFigures(area);
    for (const topic of SUMMED_TOPICS) kept.figures[topic].set(code, figures[topic]);
    const other = kept.contexts.get(code);
    kept.contexts.set(code, other === undefined ? path : `${other} and ${path}`);
    kept.housePrices.set(code, housePrices);
    kept.places.set(code, placesOf(area.placeTypes));
    if (people.kind === 'known') kept.people.set(code, people.tables.flat());
  }
}
