import {
  findPostcode,
  formatPostcode,
  LEVELS,
  levelOfCode,
  paths,
  postcodeShard,
  SEARCH_LEVELS,
  searchIndex,
  searchShard,
  searchWords,
  type Level,
  type Postcode,
  type SearchShard,
} from '../contract/index.js';
import type { AreaName } from '../areas/area-name.js';
import type { Area } from '../areas/area.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import { lookUpArea } from '../areas/lookup.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import { editsAllowed, matchOf } from './search-match.js';
import { directShards, neighbourShards, shardKeys, type ShardKeys } from './search-shards.js';
import { readSearchText } from './search-text.js';

/** A possible meaning of the text. */
export type SearchResult = AreaFound | PostcodeFound;

/**
 * An area, with what distinguishes it from others of the same name. `code` is a GSS code or an
 * outcode.
 */
export interface AreaFound {
  kind: 'area';
  code: string;
  name: string;
  nameWelsh?: string;
  level: Level;
  /** Name of the LTLA, county, region or country it lies in. */
  within?: string;
  withinWelsh?: string | undefined;
}

/** A postcode of the release. */
export interface PostcodeFound {
  kind: 'postcode';
  postcode: string;
  outcode: string;
  /** The month (YYYY-MM) in which Royal Mail ended it. */
  terminated?: string;
}

/** Options of a search. */
export interface SearchOptions {
  /** Only areas of these levels, and no postcodes. */
  levels?: readonly Level[];
  /** Maximum number of results, 1 to 50. Default 10. */
  limit?: number;
}

const MOST_RESULTS = 50;

/** Searches areas and postcodes by typed text. */
export async function readSearch(
  reader: ReleaseReader,
  given: string,
  { levels, limit = 10 }: SearchOptions = {},
): Promise<SearchResult[]> {
  const strange = levels?.find((level) => !LEVELS.includes(level));
  if (strange !== undefined)
    throw new InvalidArgumentError('levels', strange, `is none of ${LEVELS.join(', ')}`);
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > MOST_RESULTS)
    throw new InvalidArgumentError(
      'limit',
      limit,
      `is not a whole number from 1 to ${MOST_RESULTS}`,
    );
  const text = readSearchText(given);
  if (text.kind === 'nothing') return [];
  if (text.kind === 'code')
    return (await byCode(reader, text.code)).filter(({ level }) => levels?.includes(level) ?? true);
  const names = await namesOf(reader);
  const isWanted = (code: string): boolean => levels?.includes(levelOfCode(code)!) ?? true;
  if (text.kind === 'words') return (await names.find(text.words, isWanted)).slice(0, limit);
  const outcode = text.kind === 'postcode' ? text.postcode.outcode : text.outcode;
  const areas = (await names.find([outcode.toLowerCase()], isWanted)).filter(
    ({ code }) => code === outcode,
  );
  const isKnown = areas.length > 0 || names.mayHave(outcode);
  return [
    ...(text.kind === 'postcode' && isKnown && !levels
      ? await byPostcode(reader, text.postcode)
      : []),
    ...areas,
  ].slice(0, limit);
}

async function byCode(reader: ReleaseReader, code: string): Promise<AreaFound[]> {
  if (levelOfCode(code) === undefined) return [];
  const result = await lookUpArea(reader, code);
  if (!('area' in result)) return [];
  const { name, nameWelsh, level, parents } = result.area;
  const within = placeOf(result.area, parents);
  return [
    {
      kind: 'area',
      code,
      name,
      ...(nameWelsh !== undefined && { nameWelsh }),
      level,
      ...(within && { within: within.name, withinWelsh: within.nameWelsh }),
    },
  ];
}

function placeOf(
  { code }: Area,
  { ltla, county, region, country, nation }: Area['parents'],
): AreaName | undefined {
  return [ltla, county, region, country, nation].find((parent) => parent && parent.code !== code);
}

async function byPostcode(reader: ReleaseReader, postcode: Postcode): Promise<PostcodeFound[]> {
  const shard = await reader.read(
    paths.postcodes((await reader.release()).release, postcode.outcode),
    postcodeShard,
  );
  const entry = shard && findPostcode(shard, postcode.incode);
  if (!entry) return [];
  return [
    {
      kind: 'postcode',
      postcode: formatPostcode(postcode),
      outcode: postcode.outcode,
      ...(entry.terminated !== undefined && { terminated: entry.terminated }),
    },
  ];
}

/** The names of a release; a pack has none. */
interface Names {
  /** Whether an outcode without a name may still have postcodes. */
  mayHave(outcode: string): boolean;
  find(words: readonly string[], isWanted: (code: string) => boolean): Promise<AreaFound[]>;
}

async function namesOf(reader: ReleaseReader): Promise<Names> {
  const { release } = await reader.release();
  const index = await reader.read(paths.searchIndex(release), searchIndex);
  const keys: ShardKeys = index ? shardKeys(index) : { whole: new Set(), largest: new Set() };
  const answers = async (
    shards: readonly string[],
    ask: (shard: SearchShard) => Answer[],
  ): Promise<Answer[]> =>
    (
      await Promise.all(shards.map((key) => reader.read(paths.search(release, key), searchShard)))
    ).flatMap((shard) => (shard ? ask(shard) : []));
  return {
    mayHave: (outcode) => !index || (index.withoutFigures ?? '').split(' ').includes(outcode),
    async find(words, isWanted) {
      const ask = (shard: SearchShard): Answer[] => answersIn(shard, words, isWanted);
      const direct = directShards(words, keys);
      const found = await answers(direct, ask);
      // Misspellings are tried only if nothing matches as typed.
      if (found.some(({ match }) => match < MISSPELT)) return inOrder(found);
      const more = neighbourShards(words, keys, (word) => editsAllowed(word) > 0).filter(
        (key) => !direct.includes(key),
      );
      return inOrder([...found, ...(await answers(more, ask))]);
    },
  };
}

// Matches below this have no misspelling.
const MISSPELT = 3;

interface Answer {
  match: number;
  population: number;
  area: AreaFound;
}

function answersIn(
  { codes, names, populations, lieIn, places, namesWelsh = {}, placesWelsh = {} }: SearchShard,
  words: readonly string[],
  isWanted: (code: string) => boolean,
): Answer[] {
  return codes.flatMap((code, index) => {
    const [level, name, nameWelsh, within] = [
      levelOfCode(code),
      names[index]!,
      namesWelsh[code],
      places[lieIn[index]!],
    ];
    if (level === undefined || !isWanted(code)) return [];
    const matches = [name, nameWelsh].flatMap((each) =>
      each === undefined ? [] : (matchOf(words, searchWords(each)) ?? []),
    );
    if (matches.length === 0) return [];
    return [
      {
        match: Math.min(...matches),
        population: populations[index]!,
        area: {
          kind: 'area' as const,
          code,
          name,
          ...(nameWelsh !== undefined && { nameWelsh }),
          level,
          ...(within && { within, withinWelsh: placesWelsh[within] }),
        },
      },
    ];
  });
}

/** Best match first, then larger levels, then more residents; each area once. */
function inOrder(answers: readonly Answer[]): AreaFound[] {
  const levels: readonly Level[] = SEARCH_LEVELS;
  const sorted = [...answers].sort(
    (a, b) =>
      a.match - b.match ||
      levels.indexOf(a.area.level) - levels.indexOf(b.area.level) ||
      b.population - a.population ||
      (a.area.code < b.area.code ? -1 : 1),
  );
  return [...new Map(sorted.map(({ area }) => [area.code, area])).values()];
}
