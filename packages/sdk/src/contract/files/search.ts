import * as z from 'zod/mini';
import type { Level } from '../vocabulary/codes.js';
import { holds } from '../schema/holds.js';
import { textByKey } from '../schema/text-by-key.js';
import { wholeNumber, wholeNumbers } from '../schema/whole-number.js';

/**
 * The levels that can be found by name, in the order in which equal matches are listed. LSOAs are
 * found by code.
 */
export const SEARCH_LEVELS = [
  'nation',
  'country',
  'region',
  'county',
  'ltla',
  'town',
  'pfa',
  'outcode',
  'ward',
  'msoa21',
] as const satisfies readonly Level[];
/** One of {@link SEARCH_LEVELS}. */
export type SearchLevel = (typeof SEARCH_LEVELS)[number];

/** `search/index.json`: the keys of the shards. Keys are prefixes of words, separated by spaces. */
export const searchIndex = z.object({
  contract: wholeNumber,
  release: z.string(),
  /** Keys of shards that hold every area with a word that starts with the key. */
  whole: z.string(),
  /**
   * Keys with too many areas for one file. Their shards hold the largest areas of each level;
   * shards with longer keys hold the rest.
   */
  largest: z.string(),
  /** Outcodes that have postcodes and no figures, so no shard has them; separated by spaces. */
  withoutFigures: z.optional(z.string()),
});
/** Inferred from {@link searchIndex}. */
export type SearchIndex = z.infer<typeof searchIndex>;

/**
 * `search/starts-<key>.json`: areas with a word that starts with the key, as columns, ordered by
 * level, residents and code.
 */
export const searchShard = z
  .object({
    contract: wholeNumber,
    codes: z.array(z.string()),
    names: z.array(z.string()),
    /** Usual residents, Census 2021. */
    populations: wholeNumbers,
    /**
     * Index into `places` of the LTLA, county, region or country an area lies in; an empty name for
     * the nation.
     */
    lieIn: wholeNumbers,
    places: z.array(z.string()),
    /** Welsh names by code, where there is one. */
    namesWelsh: z.optional(textByKey),
    /** Welsh names of `places` by English name, where there is one. */
    placesWelsh: z.optional(textByKey),
  })
  .check(
    holds(
      ({ codes, names, populations, lieIn, places }) =>
        [names, populations, lieIn].every(({ length }) => length === codes.length) &&
        lieIn.every((place) => place < places.length),
    ),
  );
/** Inferred from {@link searchShard}. */
export type SearchShard = z.infer<typeof searchShard>;

/**
 * The words of a name in the form used for matching: lower case without accents, `&` as `and`,
 * `Saint` as `St`, no apostrophes, split at all other characters.
 *
 * @example
 * import { searchWords } from '@crimetrends/sdk/contract';
 * searchWords('King’s Lynn & Glan-môr'); // ['kings', 'lynn', 'and', 'glan', 'mor']
 */
export function searchWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ');
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) => (word === 'saint' ? 'st' : word));
}
