import {
  CONTRACT_VERSION,
  type AreaRecord,
  type SearchIndex,
  type SearchShard,
} from '@crimetrends/sdk/contract';
import { searchEntries, type SearchEntry } from './search-entries.js';

/** The search index and its shards by key. */
export interface SearchFiles {
  index: SearchIndex;
  shards: Map<string, SearchShard>;
}

// 14,000 characters of names and codes are at most 6 kB in brotli: the cost of a key press in a
// search field.
const LARGEST_SHARD = 14_000;

// Twice the length of a list of suggestions.
const LARGEST_OF_LEVEL = 20;

/** A word that begins with a key, and an area that has it. */
type Posting = [word: string, entry: SearchEntry];

/**
 * Builds shards by the first letters of words. Each key is as long as needed for its areas to fit
 * in a file.
 */
export function searchFiles({
  release,
  records,
  outcodes,
}: {
  release: string;
  records: readonly AreaRecord[];
  /** Every outcode that has postcodes. */
  outcodes: readonly string[];
}): SearchFiles {
  const files: Record<'whole' | 'largest', Map<string, SearchShard>> = {
    whole: new Map(),
    largest: new Map(),
  };
  const postings = searchEntries(records).flatMap((entry) =>
    entry.words.map((word): Posting => [word, entry]),
  );
  for (const [key, own] of byBeginning(postings, 2)) split(key, own, files);
  const keys = (kind: 'whole' | 'largest'): string => [...files[kind].keys()].join(' ');
  const areas = new Set(records.map(({ code }) => code));
  const withoutFigures = outcodes.filter((outcode) => !areas.has(outcode)).join(' ');
  return {
    index: {
      contract: CONTRACT_VERSION,
      release,
      whole: keys('whole'),
      largest: keys('largest'),
      ...(withoutFigures && { withoutFigures }),
    },
    shards: new Map([...files.whole, ...files.largest]),
  };
}

function split(
  key: string,
  postings: readonly Posting[],
  files: Record<'whole' | 'largest', Map<string, SearchShard>>,
): void {
  const entries = [...new Set(postings.map(([, entry]) => entry))];
  const shard = shardOf(entries);
  if (JSON.stringify(shard).length <= LARGEST_SHARD) {
    files.whole.set(key, shard);
    return;
  }
  files.largest.set(key, shardOf(largestOf(entries)));
  const longer = postings.filter(([word]) => word.length > key.length);
  for (const [beginning, own] of byBeginning(longer, key.length + 1)) split(beginning, own, files);
}

/** Groups postings by the first letters of their words, in alphabetical order. */
function byBeginning(postings: readonly Posting[], length: number): [string, Posting[]][] {
  const found = new Map<string, Posting[]>();
  for (const posting of postings) {
    const beginning = posting[0].slice(0, length);
    const own = found.get(beginning);
    if (own) own.push(posting);
    else found.set(beginning, [posting]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function largestOf(entries: readonly SearchEntry[]): SearchEntry[] {
  const seen = new Map<string, number>();
  return entries.filter(({ record: { level } }) => {
    seen.set(level, (seen.get(level) ?? 0) + 1);
    return seen.get(level)! <= LARGEST_OF_LEVEL;
  });
}

function shardOf(entries: readonly SearchEntry[]): SearchShard {
  const places = [...new Set(entries.map(({ liesIn }) => liesIn))].sort();
  const placeAt = new Map(places.map((place, index) => [place, index]));
  const records = entries.map(({ record }) => record);
  const welsh = records.flatMap(({ code, nameWelsh }): [string, string][] =>
    nameWelsh === undefined ? [] : [[code, nameWelsh]],
  );
  const placesWelsh = entries.flatMap(({ liesIn, liesInWelsh }): [string, string][] =>
    liesInWelsh === undefined ? [] : [[liesIn, liesInWelsh]],
  );
  return {
    contract: CONTRACT_VERSION,
    codes: records.map(({ code }) => code),
    names: records.map(({ name }) => name),
    populations: records.map(({ population }) => population),
    lieIn: entries.map(({ liesIn }) => placeAt.get(liesIn)!),
    places,
    ...(welsh.length > 0 && { namesWelsh: Object.fromEntries(welsh) }),
    ...(placesWelsh.length > 0 && { placesWelsh: Object.fromEntries(placesWelsh.sort()) }),
  };
}
