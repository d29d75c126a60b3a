import type { SearchIndex } from '../contract/index.js';

/** Keys of the shards a release has. */
export interface ShardKeys {
  whole: ReadonlySet<string>;
  largest: ReadonlySet<string>;
}

/** Reads the keys of an index. */
export function shardKeys({ whole, largest }: SearchIndex): ShardKeys {
  return { whole: new Set(whole.split(' ')), largest: new Set(largest.split(' ')) };
}

// Only the first letters name a shard, so misspellings are tried only there.
const LETTERS_VARIED = 4;

// Most shards read for one text: once for its words as typed, once for misspellings.
const MOST_SHARDS = 4;

/**
 * Shards for the words as typed: the one shard that has all areas of a word, or else those of every
 * word.
 */
export function directShards(words: readonly string[], keys: ShardKeys): string[] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const found = longestFirst.map((word) => shardOf(word, keys));
  const whole = found.find((key) => key !== undefined && keys.whole.has(key));
  return whole === undefined ? unique(found).slice(0, MOST_SHARDS) : [whole];
}

/**
 * Shards for possible misspellings: for each word that is long enough, the longest prefix with a
 * shard, also after omitting or swapping one of its first letters. Misses words whose first or
 * second letter was replaced or omitted.
 */
export function neighbourShards(
  words: readonly string[],
  keys: ShardKeys,
  mayBeMisspelt: (word: string) => boolean,
): string[] {
  const asked = words.filter(mayBeMisspelt);
  return unique(
    [...asked, ...asked.flatMap(misspellings)].map((word) => longestPrefix(word, keys)),
  ).slice(0, MOST_SHARDS);
}

/** The shard with a word's areas; `undefined` if no area has a word that starts with it. */
function shardOf(word: string, keys: ShardKeys): string | undefined {
  const key = longestPrefix(word, keys);
  // Longer prefixes have their own shards, so any other continuation has no area.
  return key !== undefined && (keys.whole.has(key) || key === word) ? key : undefined;
}

function longestPrefix(word: string, { whole, largest }: ShardKeys): string | undefined {
  for (let length = word.length; length > 1; length -= 1) {
    const key = word.slice(0, length);
    if (whole.has(key) || largest.has(key)) return key;
  }
  return undefined;
}

function misspellings(word: string): string[] {
  return Array.from({ length: Math.min(LETTERS_VARIED, word.length - 1) }, (_, at) => [
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
  ]).flat();
}

function unique(keys: readonly (string | undefined)[]): string[] {
  return [...new Set(keys)].filter((key) => key !== undefined);
}
