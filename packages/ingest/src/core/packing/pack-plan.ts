import {
  areaFile,
  contextShard,
  coverageFile,
  findPostcode,
  decodePostcodes,
  levelOfCode,
  manifest as manifestFile,
  paths,
  type AreaFile,
  type AreaPack,
  type AreaRecord,
  type CoverageFile,
  type Level,
  type Manifest,
  type PostcodeShard,
} from '@crimetrends/sdk/contract';
import { searchFiles } from '../release/search-index/search-files.js';
import type { PackedElement } from './packed-elements.js';

/** An outcode's two files, as in the whole release. */
export interface PackedOutcode {
  outcode: string;
  areas: AreaPack;
  postcodes: PostcodeShard;
  /** Their texts, which the pack copies byte for byte. */
  texts: { areas: string; postcodes: string };
}

/** A file of a pack: path below the pack's base, and text. */
export interface PackedFile {
  path: string;
  text: string;
}

/** The parts of a release that a pack is made from. */
export interface PackInput {
  manifest: Manifest;
  /** sha256 of SHA256SUMS of the whole release. */
  checksumsSha256: string;
  coverage: CoverageFile;
  outcodes: readonly PackedOutcode[];
  /** The files of `areasToPack`, in the same order. */
  areas: readonly { file: AreaFile; text: string }[];
  /** The files of `contextsToPack`. */
  contexts: readonly PackedFile[];
}

// A card of a postcode reads only its outcode's files, comparators included. Cards of larger areas,
// which a page may link to, read the files of these levels.
const PACKED_LEVELS: readonly Level[] = ['ltla', 'county', 'region', 'country', 'nation'];
// What else is found by name.
const SEARCHED_LEVELS: readonly Level[] = ['ward', 'town'];
// Of a postcode, these show all that is known of its LSOA, which is in a file of its own.
const READ_LSOAS: readonly PackedElement[] = ['badge', 'trend', 'breakdown', 'compare', 'context'];

/**
 * The larger areas that contain the outcodes' LSOAs, the outcodes as areas, and the LSOAs and
 * places that the elements read, in the order of codes.
 */
export function areasToPack(
  outcodes: readonly Pick<PackedOutcode, 'outcode' | 'areas'>[],
  elements: readonly PackedElement[],
): { code: string; level: Level }[] {
  const lsoas = outcodes.flatMap(({ areas }) => areas.areas);
  const levels = [...PACKED_LEVELS, ...(elements.includes('search') ? SEARCHED_LEVELS : [])];
  const codes = [
    ...new Set([
      ...lsoas.flatMap(({ parents }) => levels.flatMap((level) => parents[level] ?? [])),
      ...(READ_LSOAS.some((element) => elements.includes(element))
        ? lsoas.map(({ code }) => code)
        : []),
      ...outcodes.map(({ outcode }) => outcode),
    ]),
  ].sort();
  return codes.flatMap((code) => {
    const level = levelOfCode(code);
    return level === undefined ? [] : [{ code, level }];
  });
}

/** Paths of the files that `context` reads of the packed areas; outcodes have none. */
export function contextsToPack(
  release: string,
  areas: PackInput['areas'],
  elements: readonly PackedElement[],
): string[] {
  if (!elements.includes('context')) return [];
  const records = recordsOf(areas).filter(({ level }) => level !== 'outcode');
  return [
    ...new Set(records.map((each) => paths.context(release, each.level, contextShard(each)))),
  ].sort();
}

const recordsOf = (areas: PackInput['areas']): AreaRecord[] =>
  areas.map(({ file }) => file.areas[0]!);

/**
 * The files of a pack except SHA256SUMS. Figures are copied byte for byte; manifest and coverage
 * are cut down.
 */
export function* packPlan({
  manifest,
  checksumsSha256,
  coverage,
  outcodes,
  areas,
  contexts,
}: PackInput): Generator<PackedFile> {
  const { release } = manifest;
  for (const { outcode, texts } of outcodes) {
    yield { path: paths.outcode(release, outcode), text: texts.areas };
    yield { path: paths.postcodes(release, outcode), text: texts.postcodes };
  }
  for (const { file, text } of areas)
    yield { path: paths.area(release, file.areas[0]!.level, file.areas[0]!.code), text };
  yield* contexts;
  const search = searchFiles({
    release,
    records: recordsOf(areas),
    outcodes: outcodes.map(({ outcode }) => outcode),
  });
  yield planned(paths.searchIndex(release), search.index);
  for (const [key, shard] of search.shards) yield planned(paths.search(release, key), shard);
  const forces = new Set(
    [
      ...outcodes.map((packed) => packed.areas),
      ...areas.map(({ file }) => areaFile.parse(file)),
    ].flatMap((pack) => pack.forces.map(({ code }) => code)),
  );
  yield planned(
    paths.coverage(release),
    coverageFile.parse({
      ...coverage,
      forces: coverage.forces.filter(({ code }) => forces.has(code)),
    }),
  );
  yield planned(
    paths.manifest(release),
    manifestFile.parse(subsetManifest(manifest, checksumsSha256, outcodes, areas)),
  );
}

function subsetManifest(
  manifest: Manifest,
  checksumsSha256: string,
  outcodes: PackInput['outcodes'],
  areas: PackInput['areas'],
): Manifest {
  const names = outcodes.map(({ outcode }) => outcode);
  const count = new Map<string, number>();
  for (const { file } of areas)
    count.set(file.areas[0]!.level, (count.get(file.areas[0]!.level) ?? 0) + 1);
  return {
    ...manifest,
    areas: Object.fromEntries([...count].sort(([a], [b]) => (a < b ? -1 : 1))),
    // Credits must be shown; the list of input files stays in the whole release.
    sources: manifest.sources.map((source) => ({ ...source, files: [] })),
    subset: { outcodes: names, checksumsSha256 },
    notes: [
      `A pack of ${names.join(', ')}, cut from release ${manifest.release}. Its ledger is the ` +
        'whole release’s; the files that went in are listed in the whole release’s manifest.',
    ],
  };
}

/** The first live postcode of an outcode, for the example page. */
export function examplePostcode({
  outcode,
  postcodes,
}: Pick<PackedOutcode, 'outcode' | 'postcodes'>): string | undefined {
  const incode = [...decodePostcodes(postcodes).keys()].find(
    (each) => findPostcode(postcodes, each)?.terminated === undefined,
  );
  return incode === undefined ? undefined : `${outcode} ${incode}`;
}

function planned(path: string, content: unknown): PackedFile {
  return { path, text: `${JSON.stringify(content)}\n` };
}
