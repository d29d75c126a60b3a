import type { SearchIndex } from '../contract/index.js';

/** Which shards a release has. */
export interface ShardKeys {
  whole: ReadonlySet<string>;
  largest: ReadonlySet<string>;
}

/** The keys that an index names. */
export function shardKeys({ whole, largest }: SearchIndex): ShardKeys {
  return { whole: new Set(whole.split(' ')), largest: new Set(largest.split(' ')) };
}

// A beginning is misspelt in one place, among the letters that name a shard.
const LETTERS_VARIED = 4;

// What one text may cost, of its words as they are written and of misspellings each.
const MOST_SHARDS = 4;

/**
 * The shards of the words as they are written: that of one word which holds all its areas, or else
 * those of all words.
 */
export function directShards(words: readonly string[], keys: ShardKeys): string[] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const found = longestFirst.map((word) => shardOf(word, keys));
  const whole = found.find((key) => key !== undefined && keys.whole.has(key));
  return whole === undefined ? unique(found).slice(0, MOST_SHARDS) : [whole];
}

/**
 * The shards of words as they may have been meant: of each long enough the longest beginning that
 * names a shard, and the same with one of its first letters left out or two of them changed about.
 * A first or second letter that was replaced or forgotten leads to none of them, unless another
 * word does.
 */
export function neighbourShards(
  words: readonly string[],
  keys: ShardKeys,
  mayBeMisspelt: (word: string) => boolean,
): string[] {
  const asked = words.filter(mayBeMisspelt);
  return unique(
    [...asked, ...asked.flatMap(misspellings)].map((word) => longestBeginning(word, keys)),
  ).slice(0, MOST_SHARDS);
}

/** The shard in which a word's areas are; `undefined` where none has a word that begins so. */
function shardOf(word: string, keys: ShardKeys): string | undefined {
  const key = longestBeginning(word, keys);
  // Longer beginnings have shards of their own: a word that leaves them has no area.
  return key !== undefined && (keys.whole.has(key) || key === word) ? key : undefined;
}

function longestBeginning(word: string, { whole, largest }: ShardKeys): string | undefined {
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
